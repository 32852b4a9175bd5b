package org.parley.analysis.outlook.chance;

/**
 * A seeded stream of uniform numbers that can be read at any counter, so that the same place of a simulation gets the
 * same number in every scenario and on every thread. It is the SplitMix64 sequence (Steele, Lea and Flood 2014, "Fast
 * Splittable Pseudorandom Number Generators", OOPSLA) with random access.
 *
 * @param key names the stream
 */
public record Stream(long key) {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double TO_UNIT = 0x1.0p-53;

    /** A uniform number strictly between 0 and 1. */
    public double uniform(long counter) {
        return ((mix(key + counter * GOLDEN) >>> 11) + 0.5) * TO_UNIT;
    }

    /** An independent stream of its own. */
    public Stream child(long number) {
        return new Stream(mix(mix(key) + (number + 1) * GOLDEN));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
