package org.parley.analysis.matrix;

/**
 * Natural logarithm of the gamma function for positive arguments: Stirling's series after the argument was raised to at
 * least 12 by the recurrence (Abramowitz and Stegun, 6.1.15 and 6.1.41). Relative error below 1e-14.
 */
final class LogGamma {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private LogGamma() {}

    static double of(double x) {
        double raised = x;
        double product = 1;
        while (raised < 12) {
            product *= raised;
            raised += 1;
        }
        double inverse = 1 / raised;
        double square = inverse * inverse;
        double series = inverse
                * (1.0 / 12
                        - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188)))));
        return (raised - 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + series - Math.log(product);
    }
}
