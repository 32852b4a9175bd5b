package org.parley.workbench.bargaining.format;

import java.util.Arrays;
import java.util.List;
import org.parley.analysis.preference.LinkedValue;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.preference.WeightedValues;

/** Weights of issues and evaluations of their options, filled in while a file is read. */
final class WeightedProfile {
    final double[] weights;
    final double[][] evaluations;

    WeightedProfile(OutcomeSpace space) {
        weights = new double[space.issues().size()];
        evaluations = new double[weights.length][];
        Arrays.setAll(evaluations, i -> new double[space.options(i)]);
    }

    /** Weights and evaluations as they stand. */
    WeightedValues plain(List<LinkedValue> linked) {
        return new WeightedValues(weights, evaluations, linked);
    }

    /** Evaluations divided by the largest of their issue, as GENIUS does; 0 if the largest is 0. */
    WeightedValues scaledByMaximum() {
        double[][] values = new double[weights.length][];
        for (int i = 0; i < values.length; i++) {
            double most = Arrays.stream(evaluations[i]).max().orElse(0);
            values[i] = Arrays.stream(evaluations[i])
                    .map(evaluation -> most > 0 ? evaluation / most : 0)
                    .toArray();
        }
        return new WeightedValues(weights, values, List.of());
    }
}
