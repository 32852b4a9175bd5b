package org.parley.analysis.outlook.process;

/**
 * Chance that an agreement breaks in each week that it has held, from a Weibull hazard times a ratio.
 */
final class HoldingTable {
    private final double[] breaks;

    HoldingTable(double shape, double scaleDays, double ratio, int weeks) {
        breaks = new double[weeks + 1];
        double before = 0;
        for (int week = 0; week <= weeks; week++) {
            double after = ratio * Math.pow(7.0 * (week + 1) / scaleDays, shape);
            breaks[week] = 1 - Math.exp(before - after);
            before = after;
        }
    }

    double breaksIn(int weeksHeld) {
        return breaks[weeksHeld];
    }
}
