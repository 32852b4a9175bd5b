package org.parley.analysis.groupdecision;

import java.util.Arrays;

/**
 * How a number varies over draws: mean, standard deviation and five quantiles, interpolated linearly between order
 * statistics (type 7 of Hyndman and Fan 1996).
 */
public record Spread(double mean, double deviation, double p05, double p25, double p50, double p75, double p95) {

    /** Of at least one value. */
    static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
        return new Spread(
                mean,
                Math.sqrt(squares / sorted.length),
                quantile(sorted, 0.05),
                quantile(sorted, 0.25),
                quantile(sorted, 0.50),
                quantile(sorted, 0.75),
                quantile(sorted, 0.95));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
