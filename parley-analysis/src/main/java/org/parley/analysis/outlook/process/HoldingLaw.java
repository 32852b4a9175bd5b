package org.parley.analysis.outlook.process;

/**
 * How long an agreement holds: a Weibull hazard times the ratio of its arrangements, in days.
 *
 * @param shape of the Weibull distribution; below 1: the longer it holds, the safer
 * @param scaleDays of the Weibull distribution
 * @param ratio of the hazard to that of the distribution
 */
record HoldingLaw(double shape, double scaleDays, double ratio) {
    /** The hazard gathered in so many days; the chance to hold them is exp of minus this. */
    double gathered(double days) {
        return ratio * Math.pow(days / scaleDays, shape);
    }

    /** The day of its age on which so much hazard has gathered. */
    double reached(double hazard) {
        return scaleDays * Math.pow(hazard / ratio, 1 / shape);
    }

    /** The chance that it holds so many days. */
    double holds(double days) {
        return Math.exp(-gathered(days));
    }
}
