package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * Plans as packages of an outcome space. A plan settles an issue if it chooses exactly one option of it, or rules out all
 * but one; where it chooses several, names unknown ones or says nothing, it counts as silent.
 */
public final class PlanPackages {
    private final OutcomeSpace space;

    /** Packages of this space. */
    public PlanPackages(OutcomeSpace space) {
        this.space = space;
    }

    /** The plan as a package. */
    public PlanPackage of(Proposal plan) {
        List<Integer> options = new ArrayList<>();
        for (IssueOptions issue : space.issues()) {
            options.add(settled(issue, PlanComparison.on(issue.issue(), plan)));
        }
        return new PlanPackage(plan.name(), options);
    }

    private static int settled(IssueOptions issue, List<Provision> clauses) {
        List<Integer> chosen = clauses.stream()
                .filter(Provision::chosen)
                .map(clause -> issue.indexOf(clause.option()))
                .toList();
        if (chosen.size() == 1) {
            return chosen.get(0);
        }
        List<String> left = new ArrayList<>(issue.options());
        clauses.stream()
                .filter(clause -> !clause.chosen())
                .map(Provision::option)
                .forEach(left::remove);
        return chosen.isEmpty() && left.size() == 1 && !clauses.isEmpty()
                ? issue.indexOf(left.get(0))
                : PlanPackage.SILENT;
    }
}
