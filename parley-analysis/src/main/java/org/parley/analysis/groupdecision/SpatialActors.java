package org.parley.analysis.groupdecision;

import org.parley.model.ParleyException;

/** What does not change during a run of the spatial model, as plain numbers: positions as shares of their scale. */
final class SpatialActors {
    /** Saliences written in percent may miss a sum of 1 by the rounding of doubles. */
    private static final double ROUNDING = 1e-9;

    final double[] capability;
    /** Attention given to all dimensions together. */
    final double[] attention;

    final double[][] salience;
    final double[][] start;
    private final double[] squaredSalience;

    SpatialActors(GroupProblem problem) {
        int n = problem.stakeholders().size();
        int dimensions = problem.dimensions().size();
        capability = new double[n];
        attention = new double[n];
        squaredSalience = new double[n];
        salience = new double[n][dimensions];
        start = new double[n][dimensions];
        for (int i = 0; i < n; i++) {
            Stakeholder stakeholder = problem.stakeholders().get(i);
            capability[i] = stakeholder.capability();
            attention[i] = attention(stakeholder);
            for (int d = 0; d < dimensions; d++) {
                salience[i][d] = stakeholder.saliences().get(d);
                squaredSalience[i] += salience[i][d] * salience[i][d];
                start[i][d] = problem.dimensions()
                        .get(d)
                        .toShare(stakeholder.positions().get(d));
            }
        }
    }

    private static double attention(Stakeholder stakeholder) {
        double total = stakeholder.totalSalience();
        if (total > 1 + ROUNDING) {
            throw ParleyException.withMend(
                    "The saliences of stakeholder (" + stakeholder.name() + ") must sum to at most 1 for the spatial"
                            + " model, not " + total + ".",
                    "each was given as if it were the only dimension: divide them by the number of dimensions.");
        }
        return Math.min(total, 1);
    }

    int size() {
        return capability.length;
    }

    /** How far a position is from what i wants, in [0, 1], weighted by i's saliences. */
    double distance(int i, double[] wanted, double[] position) {
        double sum = 0;
        for (int d = 0; d < wanted.length; d++) {
            double weighted = salience[i][d] * (wanted[d] - position[d]);
            sum += weighted * weighted;
        }
        return Math.sqrt(sum / squaredSalience[i]);
    }

    /** Utility of a thing at this distance for a taker (above 0) or averter (below 0) of risk. */
    static double utility(double distance, double risk) {
        return (1 - distance) * (1 + Math.min(distance, 1) * risk);
    }
}
