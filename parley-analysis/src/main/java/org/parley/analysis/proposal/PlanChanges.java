package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.analysis.preference.IssueOptions;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * What would have to change in a plan before it is acceptable to some parties: clauses that take another option or are
 * dropped, fewest first, up to three at once. "Acceptable" is judged at the expected supports. Tries all: O((clauses x
 * options)^3) plans.
 */
public final class PlanChanges {
    private static final int MOST_STEPS = 3;
    private static final int MOST_FOUND = 50;

    private final PositionTable table;
    private final PlanAssessment assessment;

    /** Changes judged against this table. */
    public PlanChanges(PositionTable table, PlanAssessment assessment) {
        this.table = table;
        this.assessment = assessment;
    }

    /**
     * Smallest changes that make the plan acceptable to all the parties, fewest steps first, then by how far the party
     * nearest to walking away is above its reservation value. Empty if it is acceptable already, or if three steps do not
     * suffice.
     */
    public List<PlanChange> forAll(Proposal plan, List<PartyStake> parties) {
        List<PlanChange> found = new ArrayList<>();
        for (int steps = 1; steps <= MOST_STEPS && !acceptable(plan, parties) && found.isEmpty(); steps++) {
            extend(plan, parties, 0, steps, List.of(), found);
        }
        found.sort(Comparator.comparingDouble(PlanChange::least).reversed());
        return found.subList(0, Math.min(MOST_FOUND, found.size()));
    }

    private void extend(
            Proposal plan,
            List<PartyStake> parties,
            int firstClause,
            int left,
            List<PlanChange.Step> steps,
            List<PlanChange> found) {
        if (left == 0) {
            Proposal changed = changed(plan, steps);
            if (!changed.provisions().isEmpty() && acceptable(changed, parties)) {
                found.add(new PlanChange(steps, least(changed, parties)));
            }
            return;
        }
        for (int c = firstClause; c < plan.provisions().size(); c++) {
            for (String option : alternatives(plan, plan.provisions().get(c))) {
                List<PlanChange.Step> more = new ArrayList<>(steps);
                more.add(new PlanChange.Step(plan.provisions().get(c), option));
                extend(plan, parties, c + 1, left - 1, more, found);
            }
        }
    }

    /** Silence, and every option of the issue that the plan does not name. */
    private List<String> alternatives(Proposal plan, Provision clause) {
        List<String> alternatives = new ArrayList<>(List.of(""));
        if (!clause.chosen()) {
            return alternatives;
        }
        List<String> named = PlanComparison.on(clause.issue(), plan).stream()
                .map(Provision::option)
                .toList();
        table.space().issues().stream()
                .filter(issue -> issue.issue().equals(clause.issue()))
                .map(IssueOptions::options)
                .flatMap(List::stream)
                .filter(option -> !named.contains(option))
                .forEach(alternatives::add);
        return alternatives;
    }

    /** The plan with these steps taken. */
    static Proposal changed(Proposal plan, List<PlanChange.Step> steps) {
        List<Provision> provisions = new ArrayList<>();
        for (Provision provision : plan.provisions()) {
            PlanChange.Step step = steps.stream()
                    .filter(s -> s.clause().equals(provision))
                    .findFirst()
                    .orElse(new PlanChange.Step(provision, provision.option()));
            if (!step.dropped()) {
                provisions.add(new Provision(
                        provision.issue(),
                        step.option(),
                        provision.chosen(),
                        provision.text(),
                        provision.quote(),
                        provision.date()));
            }
        }
        return new Proposal(plan.id(), plan.name(), plan.sponsors(), plan.date(), plan.summary(), provisions);
    }

    private boolean acceptable(Proposal plan, List<PartyStake> parties) {
        return parties.stream().allMatch(stake -> assessment.expectedlyAcceptable(plan, stake));
    }

    private double least(Proposal plan, List<PartyStake> parties) {
        return parties.stream()
                .mapToDouble(stake -> assessment.expectedWorth(plan, stake) - stake.reservation())
                .min()
                .orElse(0);
    }
}
