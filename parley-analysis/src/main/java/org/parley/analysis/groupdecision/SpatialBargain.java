package org.parley.analysis.groupdecision;

import java.util.List;

/**
 * What one stakeholder proposes to another in a turn of the spatial model.
 *
 * @param initiator index of who proposes
 * @param receiver index of who is challenged
 * @param gain expected by the initiator from the challenge
 * @param victory probability, as the initiator sees it, that it would win the contest
 * @param initiatorPosition where the initiator would go, as shares of the scales
 * @param receiverPosition where the receiver should go, as shares of the scales
 */
public record SpatialBargain(
        int initiator,
        int receiver,
        double gain,
        double victory,
        List<Double> initiatorPosition,
        List<Double> receiverPosition) {
    public SpatialBargain {
        initiatorPosition = List.copyOf(initiatorPosition);
        receiverPosition = List.copyOf(receiverPosition);
    }
}
