package org.parley.workbench.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.proposal.PartyStake;
import org.parley.analysis.proposal.PlanAssessment;
import org.parley.analysis.proposal.PlanComparison;
import org.parley.analysis.proposal.PlanRevisions;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * The use case behind {@code parley compare CASE} and the plan pages: plans against each other clause by clause, and against
 * what the parties of a case are on record with.
 */
public final class CompareCase {
    private final PositionMatrix matrix;
    private final CasePositions positions;
    private final PlansQuery query;

    /** Comparisons at the date of the matrix. */
    public CompareCase(PositionMatrix matrix, PlansQuery query) {
        this.matrix = matrix;
        this.positions = new CasePositions(matrix);
        this.query = query.parties().isEmpty() ? query.about(parties()) : query;
    }

    /** Principals that have spoken, then sponsors of plans that have, each in the order of the codebook. */
    private List<String> parties() {
        Codebook codebook = matrix.codebook();
        Set<String> parties = new LinkedHashSet<>(positions.principals());
        List<String> sponsors = codebook.plans().stream()
                .flatMap(plan -> plan.sponsors().stream())
                .toList();
        matrix.parties().stream().filter(sponsors::contains).forEach(parties::add);
        return List.copyOf(parties);
    }

    /**
     * What is found about the plans.
     *
     * @throws ParleyException if a plan names an issue or option that the codebook does not know
     */
    public CaseComparison find(List<Proposal> plans) {
        if (plans.isEmpty()) {
            return new CaseComparison(matrix, query, positions.principals(), List.of(), List.of());
        }
        plans.forEach(plan -> new KnownTerms(matrix.codebook()).require(plan));
        PositionTable table = positions.table(query);
        PlanAssessment assessment =
                new PlanAssessment(table, query.draws(), RandomStream.of(query.seed(), "plan draws"), query.refusal());
        PlanRevisions revisions = new PlanRevisions(table, assessment, this::rivals);
        List<PartyStake> principals = table.stakes().stream()
                .filter(stake -> positions.principals().contains(stake.party()))
                .toList();
        List<PartyStake> judged = principals.isEmpty() ? table.stakes() : principals;
        List<CaseComparison.Placed> placed = plans.stream()
                .map(plan -> new CaseComparison.Placed(
                        plan,
                        assessment.assess(plan),
                        revisions.forAll(plan, judged),
                        table.stakes().stream()
                                .map(stake -> revisions.forAll(plan, List.of(stake)))
                                .toList()))
                .toList();
        return new CaseComparison(
                matrix, query, judged.stream().map(PartyStake::party).toList(), placed, pairs(plans));
    }

    /** Options of the clause's issue that exclude the one it chooses. */
    private List<String> rivals(Provision clause) {
        List<Option> options = matrix.codebook().issues().stream()
                .filter(issue -> issue.id().equals(clause.issue()))
                .map(Issue::options)
                .findFirst()
                .orElse(List.of());
        boolean excludes = options.stream().anyMatch(each -> each.id().equals(clause.option()) && each.exclusive());
        return options.stream()
                .filter(each -> excludes && each.exclusive() && !each.id().equals(clause.option()))
                .map(Option::id)
                .toList();
    }

    private List<CaseComparison.Pair> pairs(List<Proposal> plans) {
        PlanComparison comparison = new PlanComparison(
                matrix.codebook().issues().stream().map(Issue::id).toList());
        List<CaseComparison.Pair> pairs = new ArrayList<>();
        for (int first = 0; first < plans.size(); first++) {
            for (int second = first + 1; second < plans.size(); second++) {
                pairs.add(new CaseComparison.Pair(
                        plans.get(first), plans.get(second), comparison.compare(plans.get(first), plans.get(second))));
            }
        }
        return pairs;
    }
}
