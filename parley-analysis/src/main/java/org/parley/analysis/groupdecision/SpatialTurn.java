package org.parley.analysis.groupdecision;

import java.util.List;

/**
 * Where everybody stands in a turn of the spatial model and what follows from it. All lists are in the order of the
 * stakeholders.
 *
 * @param turn 0 for the start
 * @param positions of each stakeholder, one number for each dimension, in the dimension's unit
 * @param values how row likes the position of column before risk, in [0, 1]
 * @param riskAttitudes from -1/2 (averse) to 1 (seeking)
 * @param utilities how row likes the position of column with its own attitude to risk
 * @param winProbabilities that the position of a stakeholder wins the election among the distinct positions; stakeholders
 *     at one position share its one probability
 * @param bargains proposed in this turn, in the order of their initiators; empty in the last turn
 * @param change the sum of all moves of this turn over that of the first turn; 0 in the last turn
 */
public record SpatialTurn(
        int turn,
        List<List<Double>> positions,
        List<List<Double>> values,
        List<Double> riskAttitudes,
        List<List<Double>> utilities,
        List<Double> winProbabilities,
        List<SpatialBargain> bargains,
        double change) {
    public SpatialTurn {
        positions = List.copyOf(positions);
        values = List.copyOf(values);
        riskAttitudes = List.copyOf(riskAttitudes);
        utilities = List.copyOf(utilities);
        winProbabilities = List.copyOf(winProbabilities);
        bargains = List.copyOf(bargains);
    }
}
