package org.parley.workbench.bargaining.format;

import java.util.Arrays;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.OutcomeSpace;

/** Weights of issues and evaluations of their options, filled in while a file is read. */
final class WeightedProfile {
    final double[] weights;
    final double[][] evaluations;

    WeightedProfile(OutcomeSpace space) {
        weights = new double[space.issues().size()];
        evaluations = new double[weights.length][];
        Arrays.setAll(evaluations, i -> new double[space.options(i)]);
    }

    /** Sum of weight times evaluation. */
    AdditiveUtility plain() {
        return AdditiveUtility.weighted(weights, evaluations);
    }

    /** Sum of weight times (evaluation / largest evaluation of the issue), as GENIUS computes; 0 if the largest is 0. */
    AdditiveUtility scaledByMaximum() {
        double[][] values = new double[weights.length][];
        for (int i = 0; i < values.length; i++) {
            double most = Arrays.stream(evaluations[i]).max().orElse(0);
            values[i] = Arrays.stream(evaluations[i])
                    .map(evaluation -> most > 0 ? evaluation / most : 0)
                    .toArray();
        }
        return AdditiveUtility.weighted(weights, values);
    }
}
