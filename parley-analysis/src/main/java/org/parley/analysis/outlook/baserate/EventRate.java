package org.parley.analysis.outlook.baserate;

import org.parley.analysis.outlook.chance.Special;

/**
 * A constant rate per year, from events counted over years at risk.
 *
 * @param perYear the rate
 */
public record EventRate(double perYear) {
    private static final double YEAR = 365.25;

    /** Endings of interstate wars that had lasted two years. */
    public static EventRate ofLongWars() {
        return new EventRate(.354);
    }

    /** Chance of at least one event within so many days. */
    public double within(double days) {
        return 1 - Math.exp(-perYear * days / YEAR);
    }

    /** The quantile of the rate after so many events in so many years (gamma with Jeffreys' prior). */
    public static double quantile(int events, double years, double p) {
        return Special.gammaQuantile(events + 0.5, p) / years;
    }
}
