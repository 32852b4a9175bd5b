package org.parley.workbench.bargaining.format;

import java.util.Arrays;
import org.parley.codebook.yaml.YamlNode;

/** Weights of published domains: not always exactly 1 in sum, but never far from it, and never negative. */
final class WeightSums {
    private static final double WITHIN = 0.05;

    private WeightSums() {}

    /** No weight is negative. */
    static void requireNoneNegative(YamlNode node, double[] weights) {
        if (Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw node.error(
                    "The weights (" + Arrays.toString(weights) + ") must not be negative.",
                    "turn the evaluations of the issue around instead.");
        }
    }

    /** No weight is negative and they sum to about 1. */
    static void requireOne(YamlNode node, double[] weights) {
        requireNoneNegative(node, weights);
        double sum = Arrays.stream(weights).sum();
        if (Math.abs(sum - 1) > WITHIN) {
            throw node.error(
                    "The weights (" + Arrays.toString(weights) + ") must sum to 1; they sum to " + sum + ".",
                    "divide each by " + sum + ".");
        }
    }
}
