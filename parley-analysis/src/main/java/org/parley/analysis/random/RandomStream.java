package org.parley.analysis.random;

import java.util.random.RandomGenerator;
import org.parley.model.ParleyException;

/**
 * A stream of random numbers with a seed and a name. The same seed and path of names give the same numbers on every
 * machine and Java version, whatever other streams were used before: a child depends on the seed and its name, never on
 * how much its parent has drawn.
 *
 * <p>Generator: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), each
 * child with a state of its own hashed from its path. Not for secrets. Not shared between threads: give each task a child.
 */
public final class RandomStream implements RandomGenerator {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private long state;

    private RandomStream(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /**
     * The raw generator started at the seed, with no name mixed in: the sequence that published seeded scenarios define.
     */
    public static RandomStream raw(long seed) {
        return new RandomStream(seed);
    }

    /** The stream of this seed and name. */
    public static RandomStream of(long seed, String name) {
        return raw(seed).child(name);
    }

    /** The stream of this name below this one; unaffected by what was drawn here. */
    public RandomStream child(String name) {
        long hash = mix(seed ^ GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash + GOLDEN * (name.charAt(i) + 1L));
        }
        return new RandomStream(mix(hash ^ name.length()));
    }

    /** The stream of this number below this one (a draw, a replication); unaffected by what was drawn here. */
    public RandomStream child(long number) {
        return new RandomStream(mix(mix(seed + GOLDEN) ^ mix(number * GOLDEN + 1)));
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform on [0, 1), 53 bits. */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** Standard normal, by the polar method of Marsaglia and Bray (SIAM Review 6, 1964). */
    @Override
    public double nextGaussian() {
        while (true) {
            double u = 2 * nextDouble() - 1;
            double v = 2 * nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    /** Gamma with the shape (above 0) and scale 1, by Marsaglia and Tsang (ACM TOMS 26, 2000). */
    public double nextGamma(double shape) {
        if (!(shape > 0) || Double.isInfinite(shape)) {
            throw new ParleyException("The shape (" + shape + ") of a gamma draw must be positive and finite.");
        }
        if (shape < 1) {
            return nextGamma(shape + 1) * StrictMath.pow(1 - nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = nextGaussian();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            double u = 1 - nextDouble();
            if (v > 0 && StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }

    /** Beta with the two parameters, both above 0. */
    public double nextBeta(double a, double b) {
        double x = nextGamma(a);
        double y = nextGamma(b);
        return x + y > 0 ? x / (x + y) : a / (a + b);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
