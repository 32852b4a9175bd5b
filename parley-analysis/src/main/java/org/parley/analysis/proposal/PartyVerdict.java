package org.parley.analysis.proposal;

import java.util.List;

/**
 * What a plan is to a party.
 *
 * @param party its name
 * @param clauses its verdict on each clause, in the order of the plan
 * @param worth expected worth: support for the clauses weighted by salience, over the issues the plan speaks of
 * @param acceptable share of draws in which the worth reaches the reservation value and no red line is broken
 * @param draws number of draws behind that share
 */
public record PartyVerdict(String party, List<ClauseVerdict> clauses, double worth, double acceptable, int draws) {
    public PartyVerdict {
        clauses = List.copyOf(clauses);
    }

    /** Whether the plan breaks a red line of the party. */
    public boolean dies() {
        return clauses.stream().anyMatch(clause -> clause.standing() == ClauseStanding.RED_LINE_BROKEN);
    }

    /** Whether nothing is known of what the party thinks of any clause. */
    public boolean unknown() {
        return clauses.stream().allMatch(clause -> clause.standing() == ClauseStanding.UNKNOWN);
    }
}
