package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.LinkedValue;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.model.ParleyException;

class FrontierTest {
    private static final int MODELS = 3000;
    private static final FrontierSearch MERGE = new IssueMerge(1_000_000);
    private static final FrontierSearch ENUMERATE = new Enumeration(1_000_000);

    @Test
    void mergingEqualsEnumerationEqualsAllPairsToTheLastBit() {
        int withZone = 0;
        int linked = 0;
        for (long seed = 0; seed < MODELS; seed++) {
            BargainingModel model = RandomModels.model(seed);
            List<List<Double>> all = allPairs(model);
            assertThat(boxed(MERGE.frontier(model)))
                    .as("merging, seed %d", seed)
                    .isEqualTo(all);
            assertThat(boxed(ENUMERATE.frontier(model)))
                    .as("enumeration, seed %d", seed)
                    .isEqualTo(all);
            double[] floor = model.reservations();
            List<List<Double>> zone = boxed(ENUMERATE.frontier(model).reaching(floor));
            assertThat(boxed(MERGE.above(model, floor)))
                    .as("zone, seed %d", seed)
                    .isEqualTo(zone);
            assertThat(boxed(ENUMERATE.above(model, floor)))
                    .as("zone by enumeration, seed %d", seed)
                    .isEqualTo(zone);
            withZone += zone.isEmpty() ? 0 : 1;
            linked += model.restrictions().stream()
                            .anyMatch(r -> r.excluded().parts().size() > 1)
                    ? 1
                    : 0;
        }
        assertThat(withZone).isBetween(MODELS / 10, MODELS * 9 / 10);
        assertThat(linked).isGreaterThan(MODELS / 4);
    }

    @Test
    void thePackageOfEveryPointIsPermittedAndWorthWhatThePointSays() {
        for (long seed = 0; seed < 500; seed++) {
            BargainingModel model = RandomModels.model(seed);
            Frontier frontier = MERGE.frontier(model);
            for (int i = 0; i < frontier.size(); i++) {
                int[] outcome = model.space().outcome(frontier.outcome(i));
                assertThat(model.permits(outcome)).isTrue();
                assertThat(model.utilities(outcome)).containsExactly(frontier.utilities(i));
                assertThat(model.space().number(outcome)).isEqualTo(frontier.outcome(i));
            }
        }
    }

    @Test
    void relabellingPartiesAndOptionsChangesNothing() {
        for (long seed = 0; seed < 300; seed++) {
            BargainingModel model = RandomModels.model(seed);
            List<BargainingParty> turned = new ArrayList<>(model.parties());
            Collections.reverse(turned);
            List<List<Double>> mirrored = boxed(MERGE.frontier(model.withParties(turned)));
            assertThat(mirrored.stream().map(FrontierTest::reversed).toList())
                    .containsExactlyInAnyOrderElementsOf(boxed(MERGE.frontier(model)));
            assertThat(boxed(MERGE.frontier(withOptionsReversed(model)))).isEqualTo(boxed(MERGE.frontier(model)));
        }
    }

    @Test
    void reorderingIssuesChangesNothingWhenSumsAreExact() {
        for (long seed = 0; seed < 300; seed++) {
            BargainingModel model = withWholeScores(seed);
            assertThat(boxed(MERGE.frontier(withIssuesReversed(model)))).isEqualTo(boxed(MERGE.frontier(model)));
        }
    }

    @Test
    void pointsWithEqualRoundedSumsAreStillComparedByDominance() {
        // 1 + 1e16 and 0 + 1e16 have the same sum in doubles, yet the first dominates
        Frontier frontier = Frontier.of(List.of(new double[] {0, 1e16}, new double[] {1, 1e16}));
        assertThat(boxed(frontier)).containsExactly(List.of(1.0, 1e16));
    }

    @Test
    void aFrontierTooLargeToHoldIsThinnedAndSaysSo() {
        BargainingModel model = new SeededScenario(5, 10, 4, 42, true).model();
        Frontier thin = new IssueMerge(300).frontier(model);
        assertThat(thin.complete()).isFalse();
        assertThat(thin.size()).isBetween(100, 320);
        assertThat(MERGE.frontier(model).complete()).isTrue();
        assertThat(thin.ideal()).containsExactly(MERGE.frontier(model).ideal());
    }

    @Test
    void rangeIsExactForAdditiveAndForAnyUtility() {
        for (long seed = 0; seed < 300; seed++) {
            BargainingModel model = RandomModels.model(seed);
            List<BargainingParty> opaque = model.parties().stream()
                    .map(p -> new BargainingParty(p.name(), o -> p.utility().of(o), p.reservation()))
                    .toList();
            UtilityRange range = new UtilityRange(model);
            assertThat(range.lowest()).containsExactly(new UtilityRange(model.withParties(opaque)).lowest());
            assertThat(range.highest()).containsExactly(MERGE.frontier(model).ideal());
        }
    }

    @Test
    void aUtilityThatIsNoNumberIsRefusedByName() {
        OutcomeSpace space = new OutcomeSpace(List.of(new IssueOptions("land", List.of("a", "b"))));
        BargainingModel model = new BargainingModel(
                space, List.of(new BargainingParty("North", o -> o[0] == 1 ? Double.NaN : 1, 0)), List.of());
        assertThatThrownBy(() -> ENUMERATE.frontier(model))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("North")
                .hasMessageContaining("[b]");
    }

    @Test
    void contradictoryConditionsLeaveAnEmptyFrontier() {
        OutcomeSpace space = new OutcomeSpace(List.of(new IssueOptions("land", List.of("a", "b"))));
        BargainingModel model = new BargainingModel(
                space,
                List.of(new BargainingParty("North", AdditiveUtility.of(new double[][] {{1, 2}}), 0)),
                List.of(
                        new Restriction("not a", "North", Combination.of(0, 0), List.of()),
                        new Restriction("not b", "", Combination.of(0, 1), List.of())));
        assertThat(MERGE.frontier(model).size()).isZero();
        assertThat(ENUMERATE.frontier(model).size()).isZero();
        assertThat(new Solutions(MERGE.frontier(model), new double[1]).points(SolutionConcept.NASH))
                .isEmpty();
    }

    private static BargainingModel withWholeScores(long seed) {
        BargainingModel model = RandomModels.model(seed);
        List<BargainingParty> parties = new ArrayList<>();
        for (BargainingParty party : model.parties()) {
            double[][] scores = scores(model, party);
            for (double[] row : scores) {
                Arrays.setAll(row, o -> Math.rint(row[o] * 10));
            }
            parties.add(new BargainingParty(party.name(), AdditiveUtility.of(scores), Double.NEGATIVE_INFINITY));
        }
        return model.withParties(parties);
    }

    private static double[][] scores(BargainingModel model, BargainingParty party) {
        AdditiveUtility utility = (AdditiveUtility) party.utility();
        double[][] scores = new double[model.space().issues().size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = new double[model.space().options(i)];
            for (int o = 0; o < scores[i].length; o++) {
                scores[i][o] = utility.score(i, o);
            }
        }
        return scores;
    }

    private static BargainingModel withIssuesReversed(BargainingModel model) {
        List<IssueOptions> issues = new ArrayList<>(model.space().issues());
        Collections.reverse(issues);
        int last = issues.size() - 1;
        List<BargainingParty> parties = model.parties().stream()
                .map(party -> {
                    double[][] scores = scores(model, party);
                    Collections.reverse(Arrays.asList(scores));
                    return new BargainingParty(party.name(), AdditiveUtility.of(scores), party.reservation());
                })
                .toList();
        List<Restriction> restrictions = model.restrictions().stream()
                .map(r -> new Restriction(
                        r.name(),
                        r.owner(),
                        new Combination(r.excluded().parts().stream()
                                .map(part -> new Combination.Part(last - part.issue(), part.options()))
                                .toList()),
                        r.evidence()))
                .toList();
        return new BargainingModel(new OutcomeSpace(issues), parties, restrictions);
    }

    private static BargainingModel withOptionsReversed(BargainingModel model) {
        List<IssueOptions> issues = model.space().issues().stream()
                .map(issue -> new IssueOptions(issue.issue(), reversed(issue.options())))
                .toList();
        List<BargainingParty> parties = new ArrayList<>();
        for (BargainingParty party : model.parties()) {
            double[][] mirror = scores(model, party);
            for (double[] row : mirror) {
                double[] forward = row.clone();
                Arrays.setAll(row, o -> forward[row.length - 1 - o]);
            }
            List<LinkedValue> linked = ((AdditiveUtility) party.utility())
                    .linked().stream()
                            .map(v -> new LinkedValue(mirrored(model.space(), v.when()), v.value()))
                            .toList();
            parties.add(
                    new BargainingParty(party.name(), AdditiveUtility.of(mirror).with(linked), party.reservation()));
        }
        List<Restriction> restrictions = model.restrictions().stream()
                .map(r -> new Restriction(r.name(), r.owner(), mirrored(model.space(), r.excluded()), r.evidence()))
                .toList();
        return new BargainingModel(new OutcomeSpace(issues), parties, restrictions);
    }

    private static Combination mirrored(OutcomeSpace space, Combination combination) {
        return new Combination(combination.parts().stream()
                .map(part -> new Combination.Part(
                        part.issue(),
                        part.options().stream()
                                .map(o -> space.options(part.issue()) - 1 - o)
                                .toList()))
                .toList());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    /** The definition itself: a vector stays if no other one is at least as good for all. */
    private static List<List<Double>> allPairs(BargainingModel model) {
        TreeMap<String, double[]> distinct = new TreeMap<>();
        for (long number = 0; number < model.space().size(); number++) {
            int[] outcome = model.space().outcome(number);
            if (model.permits(outcome)) {
                double[] vector = model.utilities(outcome);
                distinct.put(Arrays.toString(vector), vector);
            }
        }
        return distinct.values().stream()
                .filter(v -> distinct.values().stream().noneMatch(w -> dominates(w, v)))
                .sorted((v, w) -> Arrays.compare(w, v))
                .map(FrontierTest::boxed)
                .toList();
    }

    private static boolean dominates(double[] better, double[] worse) {
        boolean strictly = false;
        for (int p = 0; p < better.length; p++) {
            if (better[p] < worse[p]) {
                return false;
            }
            strictly |= better[p] > worse[p];
        }
        return strictly;
    }

    private static List<List<Double>> boxed(Frontier frontier) {
        return frontier.vectors().stream().map(FrontierTest::boxed).toList();
    }

    private static List<Double> boxed(double[] vector) {
        return Arrays.stream(vector).map(value -> value + 0.0).boxed().toList();
    }
}
