package org.parley.analysis.groupdecision;

import java.util.Arrays;

/** One dimension of a problem as plain numbers: what the challenge model and the two baselines compute with. */
final class PolicyLine {
    final double[] weight;
    final double[] salience;
    final double[] start;

    PolicyLine(GroupProblem problem, int dimension) {
        int n = problem.stakeholders().size();
        weight = new double[n];
        salience = new double[n];
        start = new double[n];
        for (int i = 0; i < n; i++) {
            Stakeholder stakeholder = problem.stakeholders().get(i);
            salience[i] = stakeholder.saliences().get(dimension);
            weight[i] = stakeholder.capability() * salience[i];
            start[i] = stakeholder.positions().get(dimension);
        }
    }

    int size() {
        return start.length;
    }

    /** The distance between the extremes at the start; 0 if all agree. */
    double range() {
        return Arrays.stream(start).max().orElse(0) - Arrays.stream(start).min().orElse(0);
    }

    /** The mean of positions, weighted by capability times salience. */
    double mean(double[] positions) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < positions.length; i++) {
            sum += weight[i] * positions[i];
            total += weight[i];
        }
        return sum / total;
    }

    /**
     * The position that beats every other in pairwise votes weighted by capability, salience and distance: the one with
     * the least weighted distance to all. Of equals, the lowest. O(n squared).
     */
    double median(double[] positions) {
        double[] sorted = positions.clone();
        Arrays.sort(sorted);
        double best = sorted[0];
        for (double challenger : sorted) {
            double votes = 0;
            for (int k = 0; k < positions.length; k++) {
                votes += weight[k] * (Math.abs(positions[k] - best) - Math.abs(positions[k] - challenger));
            }
            if (votes > 0) {
                best = challenger;
            }
        }
        return best;
    }
}
