package org.parley.analysis.groupdecision;

import java.util.List;

/**
 * Where everybody stands after a turn of the challenge model.
 *
 * @param turn 0 for the start
 * @param positions in the order of the stakeholders
 * @param median the Condorcet winner of weighted pairwise votes among the positions held
 * @param mean the mean weighted by capability times salience
 * @param riskExponents with which the turn was played, 1/2 (risk seeking) to 2 (averse); empty at the start
 * @param moves made in this turn; empty at the start or when nobody moved
 */
public record ChallengeTurn(
        int turn,
        List<Double> positions,
        double median,
        double mean,
        List<Double> riskExponents,
        List<ChallengeMove> moves) {
    public ChallengeTurn {
        positions = List.copyOf(positions);
        riskExponents = List.copyOf(riskExponents);
        moves = List.copyOf(moves);
    }
}
