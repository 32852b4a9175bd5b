package org.parley.workbench.plans;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.RedLine;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.proposal.ClauseComparison;
import org.parley.analysis.proposal.ClauseStanding;
import org.parley.analysis.proposal.ClauseVerdict;
import org.parley.analysis.proposal.PartyVerdict;
import org.parley.analysis.proposal.PlanRevision;
import org.parley.model.codebook.Proposal;

/**
 * Plans against each other and against the record of a case. Exploration, never a recommendation.
 *
 * @param matrix the positions behind it
 * @param query what was asked, its parties filled in
 * @param principals whose agreement the changes aim at
 * @param plans each plan with its verdicts
 * @param pairs every two plans clause by clause
 */
public record CaseComparison(
        PositionMatrix matrix, PlansQuery query, List<String> principals, List<Placed> plans, List<Pair> pairs) {
    public CaseComparison {
        principals = List.copyOf(principals);
        plans = List.copyOf(plans);
        pairs = List.copyOf(pairs);
    }

    /** Two plans clause by clause, one entry an issue of the codebook. */
    public record Pair(Proposal first, Proposal second, List<ClauseComparison> clauses) {
        public Pair {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A plan against the record.
     *
     * @param verdicts one a party, in the order of the query
     * @param forPrincipals what would have to change before all principals can accept it
     * @param forEach the same for each party alone, in the order of the verdicts
     */
    public record Placed(
            Proposal plan, List<PartyVerdict> verdicts, PlanRevision forPrincipals, List<PlanRevision> forEach) {
        public Placed {
            verdicts = List.copyOf(verdicts);
            forEach = List.copyOf(forEach);
        }

        /** All verdicts on clauses, party by party. */
        public List<ClauseVerdict> clauses() {
            return verdicts.stream()
                    .flatMap(verdict -> verdict.clauses().stream())
                    .toList();
        }

        /** Verdicts on clauses across red lines or refused, party by party. */
        public List<ClauseVerdict> blocked() {
            return clauses().stream()
                    .filter(clause -> clause.standing() == ClauseStanding.RED_LINE_BROKEN || refused(clause))
                    .toList();
        }

        /** Whether the party refuses the clause without having drawn a red line. */
        public boolean refused(ClauseVerdict verdict) {
            return forEach.stream()
                    .flatMap(revision -> revision.required().stream())
                    .anyMatch(each -> each.clause().equals(verdict.provision())
                            && each.refusals().contains(verdict.party()));
        }

        /** How the party stands to the clause, in words. */
        public String standing(ClauseVerdict verdict) {
            return refused(verdict) ? "refused" : verdict.standing().label();
        }
    }

    /**
     * What a party has said on the option of a clause, newest first: only what carries the red line, if the clause breaks
     * one.
     */
    public List<Utterance> quotes(ClauseVerdict clause) {
        Optional<Position> position = matrix.position(
                clause.party(), clause.provision().issue(), clause.provision().option());
        if (clause.standing() != ClauseStanding.RED_LINE_BROKEN) {
            return position.map(Position::utterances).orElse(List.of());
        }
        List<String> carrying = position.stream()
                .flatMap(each -> each.redLines().stream())
                .map(RedLine::statementIds)
                .flatMap(List::stream)
                .toList();
        return position.map(Position::utterances).orElse(List.of()).stream()
                .filter(said -> said.statementIds().stream().anyMatch(carrying::contains))
                .toList();
    }
}
