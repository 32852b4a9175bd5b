package org.parley.analysis.proposal;

import java.util.List;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.preference.IssueOptions;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * One thing that a package settles: which of some options that exclude each other is taken, or whether a single option is
 * taken at all.
 *
 * @param name printed name, unique on its agenda
 * @param issue identifier of the issue it belongs to
 * @param options identifiers of the options: two or more that exclude each other, or one that is taken or not
 * @param labels printed names of what a package can say, in the same order; for a single option "yes" and "no"
 */
public record Question(String name, String issue, List<String> options, List<String> labels) {
    /** What a package says to a single option. */
    public static final List<String> YES_NO = List.of("yes", "no");

    public Question {
        options = List.copyOf(options);
        labels = List.copyOf(labels);
        if (options.isEmpty() || labels.size() != (options.size() == 1 ? 2 : options.size())) {
            throw new ParleyException("The labels (" + labels + ") of question (" + name
                    + ") must be as many as the answers to its options (" + options + ").");
        }
    }

    /** Whether the option is taken or not. */
    public static Question yesNo(String name, String issue, String option) {
        return new Question(name, issue, List.of(option), YES_NO);
    }

    /** Whether it asks for a single option only. */
    public boolean yesNo() {
        return options.size() == 1;
    }

    /** The question as an issue of an outcome space. */
    IssueOptions asIssue() {
        return new IssueOptions(name, labels);
    }

    /**
     * Place of the answer that the plan gives, or {@link PlanPackage#SILENT}. Of several options that exclude each other,
     * chosen for different parts of a whole, the one named first counts.
     */
    int settledBy(Proposal plan) {
        List<Provision> clauses = plan.provisions().stream()
                .filter(clause -> clause.issue().equals(issue) && options.contains(clause.option()))
                .toList();
        if (clauses.isEmpty()) {
            return PlanPackage.SILENT;
        }
        if (yesNo()) {
            return clauses.get(0).chosen() ? 0 : 1;
        }
        return clauses.stream()
                .filter(Provision::chosen)
                .mapToInt(clause -> options.indexOf(clause.option()))
                .findFirst()
                .orElseGet(() -> onlyOneLeft(clauses));
    }

    private int onlyOneLeft(List<Provision> ruledOut) {
        List<String> left = options.stream()
                .filter(option ->
                        ruledOut.stream().noneMatch(clause -> clause.option().equals(option)))
                .toList();
        return left.size() == 1 ? options.indexOf(left.get(0)) : PlanPackage.SILENT;
    }
}
