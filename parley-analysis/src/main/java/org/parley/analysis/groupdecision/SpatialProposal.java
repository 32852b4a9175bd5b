package org.parley.analysis.groupdecision;

import java.util.Arrays;
import java.util.List;

/** A bargain as plain numbers: each dimension is settled between the two by salience and odds, both squared (KTAB's S2P2). */
final class SpatialProposal {
    private static final double LEAST_WEIGHT = 1e-6;

    final int initiator;
    final int receiver;
    final double[] initiatorPosition;
    final double[] receiverPosition;
    private final double gain;
    private final double victory;

    SpatialProposal(
            SpatialActors actors, double[][] positions, int initiator, int receiver, double gain, double victory) {
        int dimensions = positions[initiator].length;
        this.initiator = initiator;
        this.receiver = receiver;
        this.gain = gain;
        this.victory = victory;
        this.initiatorPosition = new double[dimensions];
        this.receiverPosition = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            double ours = square(actors.salience[initiator][d] * victory);
            double theirs = square(actors.salience[receiver][d] * (1 - victory));
            double here = positions[initiator][d];
            double there = positions[receiver][d];
            initiatorPosition[d] = between(ours + LEAST_WEIGHT, here, theirs, there);
            receiverPosition[d] = between(ours, here, theirs + LEAST_WEIGHT, there);
        }
    }

    private static double square(double value) {
        return value * value;
    }

    /** The weighted mean, rounded to four decimals as KTAB does. */
    private static double between(double ours, double here, double theirs, double there) {
        double met = (ours * here + theirs * there) / (ours + theirs);
        return Math.floor(0.5 + met * 10_000) / 10_000;
    }

    /** Where this bargain would put k. */
    double[] positionOf(int k, double[] otherwise) {
        return k == initiator ? initiatorPosition : k == receiver ? receiverPosition : otherwise;
    }

    SpatialBargain toBargain() {
        return new SpatialBargain(initiator, receiver, gain, victory, list(initiatorPosition), list(receiverPosition));
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
