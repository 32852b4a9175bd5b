package org.parley.workbench.bargaining;

import java.util.List;
import org.parley.analysis.proposal.ClauseComparison;
import org.parley.analysis.proposal.PartyVerdict;
import org.parley.analysis.proposal.PlanChange;
import org.parley.model.codebook.Proposal;

/**
 * What is found about plans. Exploration, never a recommendation.
 *
 * @param issues identifiers of the agenda, in order
 * @param plans the plans
 * @param pairs every two plans clause by clause
 * @param assessments each plan against the parties' positions; empty if none are known
 */
public record CompareFindings(
        List<String> issues, List<Proposal> plans, List<Pair> pairs, List<Assessment> assessments) {
    public CompareFindings {
        issues = List.copyOf(issues);
        plans = List.copyOf(plans);
        pairs = List.copyOf(pairs);
        assessments = List.copyOf(assessments);
    }

    /** Two plans clause by clause. */
    public record Pair(Proposal first, Proposal second, List<ClauseComparison> clauses) {
        public Pair {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A plan against positions.
     *
     * @param verdicts one for each party
     * @param changes smallest changes that would make it acceptable to all parties
     * @param changesByParty the same for each party alone, in the order of the verdicts
     */
    public record Assessment(
            Proposal plan,
            List<PartyVerdict> verdicts,
            List<PlanChange> changes,
            List<List<PlanChange>> changesByParty) {
        public Assessment {
            verdicts = List.copyOf(verdicts);
            changes = List.copyOf(changes);
            changesByParty = List.copyOf(changesByParty);
        }
    }
}
