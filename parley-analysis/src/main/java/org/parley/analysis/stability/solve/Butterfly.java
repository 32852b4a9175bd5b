package org.parley.analysis.stability.solve;

import org.parley.analysis.stability.conflict.Direction;

/**
 * The least value over all states that one course can lead to, in place over a cube: the values of the two ends of each
 * edge of the course meet. Applied to several courses in turn it gives the least value over their whole subcube. O(m) per
 * course.
 */
final class Butterfly {
    private Butterfly() {}

    /** Lets each value sink to the least one reachable by the course with this bit. */
    static void sink(int[] values, int bit, Direction direction) {
        int half = 1 << bit;
        Ranges.each(values.length / 2, (from, to) -> {
            for (int pair = from; pair < to; ) {
                int within = pair & (half - 1);
                int run = Math.min(half - within, to - pair);
                int low = (pair - within) * 2 + within;
                meet(values, low, low + half, run, direction);
                pair += run;
            }
        });
    }

    private static void meet(int[] values, int low, int high, int run, Direction direction) {
        switch (direction) {
            case BOTH -> {
                for (int k = 0; k < run; k++) {
                    int least = Math.min(values[low + k], values[high + k]);
                    values[low + k] = least;
                    values[high + k] = least;
                }
            }
            case FORWARD -> {
                for (int k = 0; k < run; k++) {
                    values[low + k] = Math.min(values[low + k], values[high + k]);
                }
            }
            case BACK -> {
                for (int k = 0; k < run; k++) {
                    values[high + k] = Math.min(values[low + k], values[high + k]);
                }
            }
        }
    }
}
