package org.parley.workbench.evaluate.score;

import java.util.Arrays;

/** The middle 95 of 100 draws. */
public record Interval(double low, double high) {

    /** The interval of the drawn values, between neighbouring ones where need be. */
    static Interval of(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Interval(quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
