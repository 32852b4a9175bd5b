package org.parley.analysis.outlook.chance;

import java.util.function.DoubleUnaryOperator;

/**
 * Distribution functions to about 12 digits: normal, gamma and beta. Series and continued fractions as in Abramowitz and
 * Stegun, "Handbook of Mathematical Functions" (1964), 6.5.29, 6.5.31 and 26.5.8, evaluated by Lentz's method; quantiles by
 * bracketing.
 */
public final class Special {
    private static final double TINY = 1e-300;
    private static final double ENOUGH = 1e-15;
    private static final int MOST_TERMS = 10_000;
    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        0.000009984369578019572,
        1.5056327351493116e-7
    };

    private Special() {}

    /** 1 / (1 + e^-x). */
    public static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** log(p / (1 - p)). */
    public static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    /** The standard normal distribution function. */
    public static double normal(double z) {
        double half = gamma(0.5, z * z / 2) / 2;
        return z < 0 ? (1 - gamma(0.5, z * z / 2)) / 2 : 0.5 + half;
    }

    /** The inverse of {@link #normal}: the start of Abramowitz and Stegun 26.2.23, made exact by Halley's steps. */
    public static double normalQuantile(double p) {
        double t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
        double start =
                t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        double z = p < 0.5 ? -start : start;
        for (int i = 0; i < 2; i++) {
            double step = (normal(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
            z -= step / (1 + z * step / 2);
        }
        return z;
    }

    /** The distribution function of a gamma variable of this shape and scale 1. */
    public static double gamma(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        double front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
        return x < shape + 1 ? front * gammaSeries(shape, x) : 1 - front * gammaFraction(shape, x);
    }

    /** The inverse of {@link #gamma}. */
    public static double gammaQuantile(double shape, double p) {
        return solve(x -> gamma(shape, x), p, 0, shape + 40 * Math.sqrt(shape) + 40);
    }

    /** The distribution function of a beta variable. */
    public static double beta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        boolean left = x < (a + 1) / (a + b + 2);
        return left ? front * betaFraction(a, b, x) / a : 1 - front * betaFraction(b, a, 1 - x) / b;
    }

    /** The inverse of {@link #beta}. */
    public static double betaQuantile(double a, double b, double p) {
        return solve(x -> beta(a, b, x), p, 0, 1);
    }

    /** The logarithm of the gamma function for positive x (Lanczos 1964). */
    public static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double sum = 0.9999999999998099;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x + i);
        }
        double t = x + LANCZOS.length - 1.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    private static double gammaSeries(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && term > sum * ENOUGH; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return sum;
    }

    private static double gammaFraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double result = d;
        for (int i = 1; i < MOST_TERMS; i++) {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / awayFromZero(a * d + b);
            c = awayFromZero(b + a / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < ENOUGH) {
                break;
            }
        }
        return result;
    }

    private static double betaFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < ENOUGH) {
                break;
            }
        }
        return result;
    }

    private static double awayFromZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }

    /** Ridders' method (1979): bisection that bends towards the root. */
    private static double solve(DoubleUnaryOperator rising, double p, double low, double high) {
        double from = low;
        double to = high;
        double below = rising.applyAsDouble(from) - p;
        double above = rising.applyAsDouble(to) - p;
        double last = Double.NaN;
        for (int i = 0; i < 200; i++) {
            double middle = (from + to) / 2;
            double centre = rising.applyAsDouble(middle) - p;
            double root = Math.sqrt(centre * centre - below * above);
            double next = root == 0 ? middle : middle - (middle - from) * centre / root;
            if (Math.abs(next - last) <= 1e-15 * Math.abs(next) || to - from <= 1e-15) {
                return next;
            }
            last = next;
            double value = rising.applyAsDouble(next) - p;
            double left = Math.min(middle, next);
            double leftValue = next < middle ? value : centre;
            double rightValue = next < middle ? centre : value;
            double right = Math.max(middle, next);
            if (leftValue >= 0) {
                to = left;
                above = leftValue;
            } else if (rightValue <= 0) {
                from = right;
                below = rightValue;
            } else {
                from = left;
                below = leftValue;
                to = right;
                above = rightValue;
            }
        }
        return last;
    }
}
