package org.parley.analysis.stability.solve;

import java.util.stream.IntStream;

/** Splits work over index ranges among the cores once it is large; the ranges touch disjoint data. */
final class Ranges {
    private static final int SMALLEST = 1 << 14;
    private static final int PIECES = 16;

    private Ranges() {}

    /** Work on the indices from (inclusive) to (exclusive). */
    @FunctionalInterface
    interface Work {
        void on(int from, int to);
    }

    /** Runs the work on [0, size) in pieces of at least the given number of indices. */
    static void each(int size, int atLeast, Work work) {
        int pieces = Math.min(PIECES, size / Math.max(1, atLeast));
        if (pieces <= 1) {
            work.on(0, size);
            return;
        }
        IntStream.range(0, pieces)
                .parallel()
                .forEach(p -> work.on((int) ((long) size * p / pieces), (int) ((long) size * (p + 1) / pieces)));
    }

    /** Runs the work on [0, size), one index being one step of a loop. */
    static void each(int size, Work work) {
        each(size, SMALLEST, work);
    }
}
