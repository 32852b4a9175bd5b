package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.proposal.PlanAssessment;
import org.parley.analysis.proposal.PlanChanges;
import org.parley.analysis.proposal.PlanComparison;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.random.RandomStream;
import org.parley.codebook.yaml.NearestName;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/** The use case behind {@code parley compare}: plans against each other and, if positions are known, against these. */
public final class ComparePlans {
    private final int draws;
    private final long seed;

    /** Comparisons with so many draws of the positions, from the seed. */
    public ComparePlans(int draws, long seed) {
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * Plans against each other alone, when no positions are known.
     */
    public CompareFindings compare(List<Proposal> plans) {
        Set<String> issues = new LinkedHashSet<>();
        plans.forEach(plan -> plan.provisions().forEach(provision -> issues.add(provision.issue())));
        return new CompareFindings(List.copyOf(issues), plans, pairs(List.copyOf(issues), plans), List.of());
    }

    /**
     * Plans against each other and against the positions.
     *
     * @throws ParleyException if a plan names an issue or option that the table does not know
     */
    public CompareFindings compare(List<Proposal> plans, PositionTable table) {
        plans.forEach(plan -> plan.provisions().forEach(provision -> requireKnown(plan, provision, table)));
        List<String> issues =
                table.space().issues().stream().map(IssueOptions::issue).toList();
        PlanAssessment assessment = new PlanAssessment(table, draws, RandomStream.of(seed, "plan draws"));
        PlanChanges changes = new PlanChanges(table, assessment);
        List<CompareFindings.Assessment> assessments = plans.stream()
                .map(plan -> new CompareFindings.Assessment(
                        plan,
                        assessment.assess(plan),
                        changes.forAll(plan, table.stakes()),
                        table.stakes().stream()
                                .map(stake -> changes.forAll(plan, List.of(stake)))
                                .toList()))
                .toList();
        return new CompareFindings(issues, plans, pairs(issues, plans), assessments);
    }

    private static List<CompareFindings.Pair> pairs(List<String> issues, List<Proposal> plans) {
        PlanComparison comparison = new PlanComparison(issues);
        List<CompareFindings.Pair> pairs = new ArrayList<>();
        for (int first = 0; first < plans.size(); first++) {
            for (int second = first + 1; second < plans.size(); second++) {
                pairs.add(new CompareFindings.Pair(
                        plans.get(first), plans.get(second), comparison.compare(plans.get(first), plans.get(second))));
            }
        }
        return pairs;
    }

    private static void requireKnown(Proposal plan, Provision provision, PositionTable table) {
        Optional<IssueOptions> issue = table.space().issues().stream()
                .filter(known -> known.issue().equals(provision.issue()))
                .findFirst();
        List<String> known = issue.map(IssueOptions::options)
                .orElseGet(() ->
                        table.space().issues().stream().map(IssueOptions::issue).toList());
        String named = issue.isPresent() ? provision.option() : provision.issue();
        if (!known.contains(named)) {
            throw ParleyException.withMend(
                    "The " + (issue.isPresent() ? "option" : "issue") + " (" + named + ") of plan (" + plan.name()
                            + ") must be a known one.",
                    NearestName.of(named, known)
                            .map(near -> "\"" + near + "\" was meant.")
                            .orElse("it is one of " + String.join(", ", known) + "."));
        }
    }
}
