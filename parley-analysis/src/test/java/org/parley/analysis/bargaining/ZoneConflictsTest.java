package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;

class ZoneConflictsTest {
    @Test
    void conflictsAndRelaxationsAreThoseOfTheDefinition() {
        int emptied = 0;
        for (long seed = 0; seed < 1200; seed++) {
            BargainingModel model = demanding(RandomModels.model(seed));
            if (new IssueMerge(10_000).above(model, model.reservations()).size() > 0) {
                assertThat(new ZoneConflicts(model).conflicts()).isEmpty();
                assertThat(new ZoneConflicts(model).relaxations()).isEmpty();
                continue;
            }
            List<Set<String>> violations = violations(model);
            if (violations.isEmpty()) {
                assertThat(new ZoneConflicts(model).conflicts()).isEmpty();
                continue;
            }
            emptied++;
            Set<Set<String>> opening = minimal(violations);
            ZoneConflicts found = new ZoneConflicts(model);
            assertThat(found.complete()).isTrue();
            assertThat(found.relaxations().stream().map(r -> names(r.demands())).collect(Collectors.toSet()))
                    .as("relaxations, seed %d", seed)
                    .isEqualTo(opening);
            assertThat(found.conflicts().stream().map(ZoneConflictsTest::names).collect(Collectors.toSet()))
                    .as("conflicts, seed %d", seed)
                    .isEqualTo(minimal(hitting(opening, allDemands(model))));
            found.relaxations().forEach(relaxation -> assertOpens(model, relaxation));
        }
        assertThat(emptied).isGreaterThan(150);
    }

    @Test
    void twoVetoesOnTheOnlyTwoOptionsAreOneConflictWithTwoWaysOut() {
        OutcomeSpace space = new OutcomeSpace(List.of(new IssueOptions("land", List.of("ours", "theirs"))));
        BargainingModel model = new BargainingModel(
                space,
                List.of(
                        new BargainingParty("North", AdditiveUtility.of(new double[][] {{1, 0}}), 0.5),
                        new BargainingParty("South", AdditiveUtility.of(new double[][] {{0.3, 1}}), 0.2)),
                List.of(new Restriction("South rejects ours", "South", Combination.of(0, 0), List.of("q1"))));
        ZoneConflicts conflicts = new ZoneConflicts(model);
        assertThat(conflicts.conflicts())
                .containsExactly(List.of(new Demand("South", "South rejects ours"), new Demand("North", "")));
        assertThat(conflicts.relaxations()).hasSize(2);
        Relaxation lowering = conflicts.relaxations().get(1);
        assertThat(lowering.lowered()).containsExactly(new Relaxation.Lowering("North", 0.5, 0.0));
        assertThat(conflicts.relaxations().get(0).lowered()).isEmpty();
    }

    /** Raises reservation values so that the zone is often empty. */
    private static BargainingModel demanding(BargainingModel model) {
        double[] best = new UtilityRange(model).highest();
        List<BargainingParty> parties = new ArrayList<>();
        for (int p = 0; p < best.length; p++) {
            BargainingParty party = model.parties().get(p);
            double reservation =
                    Double.isInfinite(party.reservation()) ? party.reservation() : best[p] - party.reservation() / 2;
            parties.add(new BargainingParty(
                    party.name(),
                    party.utility(),
                    reservation == Double.NEGATIVE_INFINITY || Double.isInfinite(best[p])
                            ? Double.NEGATIVE_INFINITY
                            : reservation));
        }
        return model.withParties(parties);
    }

    /** What each package that keeps the conditions violates. */
    private static List<Set<String>> violations(BargainingModel model) {
        List<Set<String>> all = new ArrayList<>();
        for (long number = 0; number < model.space().size(); number++) {
            int[] outcome = model.space().outcome(number);
            Set<String> violated = new TreeSet<>();
            boolean possible = true;
            for (Restriction restriction : model.restrictions()) {
                if (restriction.excluded().holds(outcome)) {
                    possible &= restriction.redLine();
                    violated.add(new Demand(restriction.owner(), restriction.name()).toString());
                }
            }
            double[] worth = model.utilities(outcome);
            for (int p = 0; p < worth.length; p++) {
                if (worth[p] < model.parties().get(p).reservation()) {
                    violated.add(new Demand(model.parties().get(p).name(), "").toString());
                }
            }
            if (possible) {
                all.add(violated);
            }
        }
        return all;
    }

    private static List<String> allDemands(BargainingModel model) {
        List<String> demands = new ArrayList<>();
        model.restrictions().stream()
                .filter(Restriction::redLine)
                .forEach(r -> demands.add(new Demand(r.owner(), r.name()).toString()));
        model.parties().forEach(party -> demands.add(new Demand(party.name(), "").toString()));
        return demands;
    }

    private static List<Set<String>> hitting(Set<Set<String>> sets, List<String> elements) {
        List<Set<String>> hitting = new ArrayList<>();
        for (int mask = 0; mask < 1 << elements.size(); mask++) {
            Set<String> subset = new TreeSet<>();
            for (int e = 0; e < elements.size(); e++) {
                if ((mask >> e & 1) == 1) {
                    subset.add(elements.get(e));
                }
            }
            if (sets.stream().allMatch(set -> set.stream().anyMatch(subset::contains))) {
                hitting.add(subset);
            }
        }
        return hitting;
    }

    private static Set<Set<String>> minimal(List<Set<String>> sets) {
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<Demand> demands) {
        return demands.stream().map(Demand::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertOpens(BargainingModel model, Relaxation relaxation) {
        int[] outcome = model.space().outcome(relaxation.outcome());
        Set<String> given = names(relaxation.demands());
        for (Restriction restriction : model.restrictions()) {
            assertThat(!restriction.excluded().holds(outcome) || given.contains(restriction.name()))
                    .isTrue();
        }
        for (Relaxation.Lowering lowering : relaxation.lowered()) {
            assertThat(given).contains(new Demand(lowering.party(), "").toString());
            assertThat(lowering.to()).isLessThan(lowering.from());
        }
    }
}
