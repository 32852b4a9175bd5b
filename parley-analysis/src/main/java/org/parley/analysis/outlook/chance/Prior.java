package org.parley.analysis.outlook.chance;

import org.parley.model.ParleyException;

/** What is held about an uncertain number before the run. */
public sealed interface Prior {
    /** The value below which a share u of the belief lies, 0 < u < 1. */
    double quantile(double u);

    /** The smallest possible value. */
    double low();

    /** The greatest possible value, maybe infinite. */
    double high();

    /** Whether only one value is possible. */
    default boolean certain() {
        return low() == high();
    }

    /** One value for certain. */
    record Fixed(double value) implements Prior {
        @Override
        public double quantile(double u) {
            return value;
        }

        @Override
        public double low() {
            return value;
        }

        @Override
        public double high() {
            return value;
        }
    }

    /** Every value from low to high alike. */
    record Uniform(double low, double high) implements Prior {
        public Uniform {
            ordered(low, high);
        }

        @Override
        public double quantile(double u) {
            return low + u * (high - low);
        }
    }

    /** A triangle over low, likeliest and high value. */
    record Triangle(double low, double likely, double high) implements Prior {
        public Triangle {
            ordered(low, likely);
            ordered(likely, high);
        }

        @Override
        public double quantile(double u) {
            double width = high - low;
            double rise = likely - low;
            return u * width < rise
                    ? low + Math.sqrt(u * width * rise)
                    : high - Math.sqrt((1 - u) * width * (high - likely));
        }
    }

    /** Beta(a, b): like a successes and b failures seen before. */
    record Beta(double a, double b) implements Prior {
        public Beta {
            positive("a", a);
            positive("b", b);
        }

        @Override
        public double quantile(double u) {
            return Special.betaQuantile(a, b, u);
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return 1;
        }
    }

    /** A positive number whose logarithm is normal with this standard deviation. */
    record LogNormal(double median, double sd) implements Prior {
        public LogNormal {
            positive("median", median);
            positive("sd", sd);
        }

        @Override
        public double quantile(double u) {
            return median * Math.exp(sd * Special.normalQuantile(u));
        }

        @Override
        public double low() {
            return Double.MIN_VALUE;
        }

        @Override
        public double high() {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static void ordered(double low, double high) {
        if (!(low <= high)) {
            throw ParleyException.withMend(
                    "The lower value (" + low + ") of a prior must not exceed the higher one (" + high + ").",
                    "the two were swapped.");
        }
    }

    private static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw ParleyException.withMend(
                    "The " + name + " (" + value + ") of a prior must be positive.", "a sign or a digit is missing.");
        }
    }
}
