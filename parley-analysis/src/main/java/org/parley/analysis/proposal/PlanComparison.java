package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * Two plans clause by clause. They say the same on an issue if they choose the same options and rule out the same ones,
 * whatever their wording.
 */
public final class PlanComparison {
    private final List<String> issues;

    /** Comparisons in the order of these issues; others that the plans name follow. */
    public PlanComparison(List<String> issues) {
        this.issues = List.copyOf(issues);
    }

    /** One comparison for each issue. */
    public List<ClauseComparison> compare(Proposal first, Proposal second) {
        Set<String> agenda = new LinkedHashSet<>(issues);
        first.provisions().forEach(provision -> agenda.add(provision.issue()));
        second.provisions().forEach(provision -> agenda.add(provision.issue()));
        List<ClauseComparison> clauses = new ArrayList<>();
        for (String issue : agenda) {
            List<Provision> one = on(issue, first);
            List<Provision> other = on(issue, second);
            clauses.add(new ClauseComparison(issue, relation(one, other), one, other));
        }
        return clauses;
    }

    /** The clauses of the plan on the issue. */
    public static List<Provision> on(String issue, Proposal plan) {
        return plan.provisions().stream()
                .filter(provision -> provision.issue().equals(issue))
                .toList();
    }

    private static ClauseRelation relation(List<Provision> first, List<Provision> second) {
        if (first.isEmpty()) {
            return second.isEmpty() ? ClauseRelation.SILENT : ClauseRelation.ONLY_SECOND;
        }
        if (second.isEmpty()) {
            return ClauseRelation.ONLY_FIRST;
        }
        return said(first).equals(said(second)) ? ClauseRelation.SAME : ClauseRelation.DIFFERENT;
    }

    private static Set<String> said(List<Provision> provisions) {
        Set<String> said = new TreeSet<>();
        provisions.forEach(provision -> said.add((provision.chosen() ? "+" : "-") + provision.option()));
        return said;
    }
}
