package org.parley.analysis.preference;

import java.util.Arrays;
import java.util.List;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;

/**
 * A party's preferences as analysts state them: a weight for each issue, a value for each option, values linked to
 * combinations. Its utility is the sum of weight times value. Draws vary the weights and values around these.
 */
public final class WeightedValues {
    private static final double SMALLEST = 1e-9;

    private final double[] weights;
    private final double[][] values;
    private final List<LinkedValue> linked;

    /** Weights by issue, values by issue and option. */
    public WeightedValues(double[] weights, double[][] values, List<LinkedValue> linked) {
        if (weights.length != values.length) {
            throw new ParleyException(
                    "The weights (" + weights.length + ") must be as many as the issues (" + values.length + ").");
        }
        this.weights = weights.clone();
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        this.linked = List.copyOf(linked);
    }

    /** Weight of an issue. */
    public double weight(int issue) {
        return weights[issue];
    }

    /** Value of an option. */
    public double value(int issue, int option) {
        return values[issue][option];
    }

    /** Sum of weight times value, with the linked values. */
    public AdditiveUtility utility() {
        return AdditiveUtility.weighted(weights, values).with(linked);
    }

    /**
     * A draw: values v in [0, 1] from Beta(v n, (1 - v) n) with n the sample size behind values, weights w from
     * Dirichlet(n w) with n the sample size behind weights, rescaled to the same sum; a sample size of 0 keeps them.
     */
    public WeightedValues drawn(double valueSample, double weightSample, RandomStream stream) {
        double[] newWeights = weightSample > 0 ? drawnWeights(weightSample, stream.child("weights")) : weights;
        double[][] newValues = values;
        if (valueSample > 0) {
            RandomStream own = stream.child("values");
            newValues = Arrays.stream(values)
                    .map(row -> Arrays.stream(row)
                            .map(value -> drawnValue(value, valueSample, own))
                            .toArray())
                    .toArray(double[][]::new);
        }
        return new WeightedValues(newWeights, newValues, linked);
    }

    private static double drawnValue(double value, double sample, RandomStream stream) {
        if (value < 0 || value > 1) {
            throw ParleyException.withMend(
                    "The value (" + value + ") of an option must lie in [0, 1] to be drawn.",
                    "rescale the values of the issue, or set its spread to 0.");
        }
        return value == 0 || value == 1 ? value : stream.nextBeta(value * sample, (1 - value) * sample);
    }

    private double[] drawnWeights(double sample, RandomStream stream) {
        double sum = Arrays.stream(weights).sum();
        double[] drawn = new double[weights.length];
        double drawnSum = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = weights[i] > 0 ? Math.max(SMALLEST, stream.nextGamma(weights[i] / sum * sample)) : 0;
            drawnSum += drawn[i];
        }
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] *= sum / drawnSum;
        }
        return drawn;
    }
}
