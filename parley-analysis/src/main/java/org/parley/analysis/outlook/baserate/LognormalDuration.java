package org.parley.analysis.outlook.baserate;

import org.parley.analysis.outlook.chance.Special;

/**
 * A duration whose logarithm is normal; its falling hazard says that what has lasted goes on lasting.
 *
 * @param mu mean of the log days
 * @param sigma standard deviation of the log days
 */
public record LognormalDuration(double mu, double sigma) {
    /** The fit to 95 interstate wars (Correlates of War v4). */
    public static LognormalDuration ofInterstateWars() {
        return new LognormalDuration(5.0356, 1.4753);
    }

    /** Chance to last longer than so many days. */
    public double survival(double days) {
        return days <= 0 ? 1 : Special.normal((mu - Math.log(days)) / sigma);
    }

    /** Chance to end within so many days, given that it has lasted so long. */
    public double endsWithin(double days, double lasted) {
        return 1 - survival(lasted + days) / survival(lasted);
    }
}
