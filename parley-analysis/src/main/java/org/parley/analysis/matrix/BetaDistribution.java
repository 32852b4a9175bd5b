package org.parley.analysis.matrix;

import org.parley.model.ParleyException;

/**
 * The Beta distribution. The distribution function is the regularised incomplete beta function by its continued fraction
 * (modified Lentz method; W. H. Press et al., Numerical Recipes, 3rd ed., section 6.4), the quantile bisects it. Absolute
 * error below 1e-10 for parameters from 0.5 to 10,000.
 */
public record BetaDistribution(double alpha, double beta) {
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 10_000;
    private static final int BISECTIONS = 60;

    public BetaDistribution {
        if (!(alpha > 0 && beta > 0 && alpha < 1e9 && beta < 1e9)) {
            throw new ParleyException(
                    "The parameters (" + alpha + ", " + beta + ") of a Beta distribution must be positive.");
        }
    }

    /** Expected value. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** Variance. */
    public double variance() {
        double sum = alpha + beta;
        return alpha * beta / (sum * sum * (sum + 1));
    }

    /** Probability of a value of at most x. */
    public double cumulative(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(LogGamma.of(alpha + beta)
                - LogGamma.of(alpha)
                - LogGamma.of(beta)
                + alpha * Math.log(x)
                + beta * Math.log1p(-x));
        // The fraction converges fast only below the mean; above it the mirrored one is taken.
        return x < (alpha + 1) / (alpha + beta + 2)
                ? front * fraction(alpha, beta, x) / alpha
                : 1 - front * fraction(beta, alpha, 1 - x) / beta;
    }

    /** The value below which the probability lies. */
    public double quantile(double probability) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / guard(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / guard(1 + even * d);
            c = guard(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / guard(1 + odd * d);
            c = guard(1 + odd / c);
            double step = d * c;
            result *= step;
            if (Math.abs(step - 1) < 1e-15) {
                return result;
            }
        }
        return result;
    }

    private static double guard(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
