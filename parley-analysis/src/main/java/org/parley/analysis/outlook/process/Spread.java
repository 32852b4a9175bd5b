package org.parley.analysis.outlook.process;

import java.util.Arrays;

/**
 * A mean over draws of the assumptions, and how far the draws lie apart.
 *
 * @param mean the mean
 * @param low 5 % quantile of the draws
 * @param median 50 % quantile of the draws
 * @param high 95 % quantile of the draws
 * @param error standard error of the mean, as if the draws were independent (stratification makes it smaller)
 */
public record Spread(double mean, double low, double median, double high, double error) {
    static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).average().orElse(Double.NaN);
        double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
        double error = Math.sqrt(squares / (sorted.length - 1) / sorted.length);
        return new Spread(mean, quantile(sorted, .05), quantile(sorted, .5), quantile(sorted, .95), error);
    }

    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
