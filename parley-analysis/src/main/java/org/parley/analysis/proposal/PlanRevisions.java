package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * Finds the smallest change of a long plan. Every clause across a red line, or refused, must change, so these steps come first; where
 * the plan then still falls short of a reservation value, one or two further clauses that a party contests take another
 * option or are dropped, all such sets tried. Acceptable is judged at the expected supports. O((clauses x options)^2)
 * plans.
 */
public final class PlanRevisions {
    private static final double HALF = 0.5;
    private static final double CONTESTED = 0.45;

    private final PositionTable table;
    private final PlanAssessment assessment;
    private final Function<Provision, List<String>> rivals;

    /**
     * Revisions judged against a table.
     *
     * @param rivals options that exclude the one of a clause
     */
    public PlanRevisions(PositionTable table, PlanAssessment assessment, Function<Provision, List<String>> rivals) {
        this.table = table;
        this.assessment = assessment;
        this.rivals = rivals;
    }

    /** What would have to change before the plan is acceptable to all these parties. */
    public PlanRevision forAll(Proposal plan, List<PartyStake> parties) {
        List<PlanRevision.Required> required = plan.provisions().stream()
                .map(clause -> required(plan, clause, parties))
                .filter(each -> !each.redLines().isEmpty() || !each.refusals().isEmpty())
                .toList();
        List<PlanChange.Step> steps =
                required.stream().map(each -> step(each, parties)).toList();
        if (acceptable(plan, steps, parties)) {
            return new PlanRevision(required, change(plan, steps, parties), true, true);
        }
        return further(plan, steps, parties)
                .map(change -> new PlanRevision(
                        required, change, true, change.steps().size() == steps.size() + 1 && noChoice(required)))
                .orElseGet(() -> new PlanRevision(required, new PlanChange(List.of(), 0), false, false));
    }

    /** With a choice of what to say instead, another one might have needed fewer further steps. */
    private static boolean noChoice(List<PlanRevision.Required> required) {
        return required.stream().allMatch(each -> each.instead().isEmpty());
    }

    /** The rival that suits the party that likes it least best, if that is at least half; silence otherwise. */
    private PlanChange.Step step(PlanRevision.Required required, List<PartyStake> parties) {
        Provision clause = required.clause();
        String best = required.instead().stream()
                .max(Comparator.comparingDouble(option -> leastSupport(clause.issue(), option, parties)))
                .filter(option -> leastSupport(clause.issue(), option, parties) >= HALF)
                .orElse("");
        return new PlanChange.Step(clause, best);
    }

    private double leastSupport(String issue, String option, List<PartyStake> parties) {
        return parties.stream()
                .mapToDouble(
                        stake -> table.position(stake.party(), issue, option).support())
                .min()
                .orElse(0);
    }

    private Optional<PlanChange> further(Proposal plan, List<PlanChange.Step> taken, List<PartyStake> parties) {
        List<PlanChange.Step> open = open(plan, taken, parties);
        List<PlanChange> found = new ArrayList<>();
        for (PlanChange.Step one : open) {
            keep(plan, added(taken, one), parties, found);
        }
        for (int a = 0; a < open.size() && found.isEmpty(); a++) {
            for (int b = a + 1; b < open.size(); b++) {
                if (!open.get(a).clause().equals(open.get(b).clause())) {
                    keep(plan, added(added(taken, open.get(a)), open.get(b)), parties, found);
                }
            }
        }
        return found.stream().max(Comparator.comparingDouble(PlanChange::least));
    }

    private void keep(Proposal plan, List<PlanChange.Step> steps, List<PartyStake> parties, List<PlanChange> found) {
        if (acceptable(plan, steps, parties)) {
            found.add(change(plan, steps, parties));
        }
    }

    private static List<PlanChange.Step> added(List<PlanChange.Step> steps, PlanChange.Step one) {
        List<PlanChange.Step> more = new ArrayList<>(steps);
        more.add(one);
        return more;
    }

    /** Steps on the clauses not yet changed that somebody supports less than by half. */
    private List<PlanChange.Step> open(Proposal plan, List<PlanChange.Step> taken, List<PartyStake> parties) {
        List<PlanChange.Step> open = new ArrayList<>();
        for (Provision clause : plan.provisions()) {
            boolean changed = taken.stream().anyMatch(step -> step.clause().equals(clause));
            if (!changed && contested(clause, parties)) {
                open.add(new PlanChange.Step(clause, ""));
                instead(plan, clause, parties).forEach(option -> open.add(new PlanChange.Step(clause, option)));
            }
        }
        return open;
    }

    private boolean contested(Provision clause, List<PartyStake> parties) {
        return parties.stream().anyMatch(stake -> {
            double support = table.position(stake.party(), clause.issue(), clause.option())
                    .support();
            return (clause.chosen() ? support : 1 - support) < HALF;
        });
    }

    private PlanRevision.Required required(Proposal plan, Provision clause, List<PartyStake> parties) {
        List<String> names = parties.stream().map(PartyStake::party).toList();
        return new PlanRevision.Required(
                clause,
                names.stream()
                        .filter(party -> assessment.breaksRedLine(clause, party))
                        .toList(),
                names.stream()
                        .filter(party -> assessment.refused(clause, party))
                        .toList(),
                instead(plan, clause, parties));
    }

    private boolean blocked(Provision clause, String option, List<PartyStake> parties) {
        Provision other = new Provision(clause.issue(), option, true, "", "", clause.date());
        return parties.stream()
                .map(PartyStake::party)
                .anyMatch(party -> assessment.breaksRedLine(other, party) || assessment.refused(other, party));
    }

    private List<String> instead(Proposal plan, Provision clause, List<PartyStake> parties) {
        if (!clause.chosen()) {
            return List.of();
        }
        List<String> said = PlanComparison.on(clause.issue(), plan).stream()
                .map(Provision::option)
                .toList();
        return rivals.apply(clause).stream()
                .filter(option -> !said.contains(option))
                .filter(option -> !blocked(clause, option, parties))
                .filter(option -> leastSupport(clause.issue(), option, parties) > CONTESTED)
                .toList();
    }

    private boolean acceptable(Proposal plan, List<PlanChange.Step> steps, List<PartyStake> parties) {
        Proposal changed = PlanChanges.changed(plan, steps);
        return !changed.provisions().isEmpty()
                && parties.stream().allMatch(stake -> assessment.expectedlyAcceptable(changed, stake));
    }

    private PlanChange change(Proposal plan, List<PlanChange.Step> steps, List<PartyStake> parties) {
        Proposal changed = PlanChanges.changed(plan, steps);
        double least = parties.stream()
                .mapToDouble(stake -> assessment.expectedWorth(changed, stake) - stake.reservation())
                .min()
                .orElse(0);
        return new PlanChange(steps, least);
    }
}
