package org.parley.analysis.stability.solve;

import java.util.Arrays;
import org.parley.analysis.stability.conflict.Direction;

/**
 * The least value over everything that i's opponents can reach, found by walking the moves backwards from the states in
 * the order of their values: each state is settled once, so the cost is bounded by O(m sum of 2^(courses of j)), whatever
 * the infeasible states look like. The slow but certain second way of {@link CubeSolver}.
 */
final class OrderedSearch {
    private final CubeLayout layout;
    private final int i;

    OrderedSearch(CubeLayout layout, int i) {
        this.layout = layout;
        this.i = i;
    }

    /** Lets each value sink to the least reachable one, by moves or by improvements of the opponents. */
    void sink(int[] values, int[][] ranks, boolean improvements) {
        long[] order = new long[values.length];
        for (int code = 0; code < values.length; code++) {
            order[code] = (long) values[code] << 32 | code;
        }
        Arrays.parallelSort(order);
        boolean[] settled = new boolean[values.length];
        int[] stack = new int[values.length];
        for (long key : order) {
            int start = (int) key;
            if (!settled[start] && ranks[i][start] != CubeLayout.NOTHING) {
                settle(start, values, ranks, improvements, settled, stack);
            }
        }
    }

    private void settle(int start, int[] values, int[][] ranks, boolean improvements, boolean[] settled, int[] stack) {
        int least = values[start];
        int depth = 0;
        settled[start] = true;
        stack[depth++] = start;
        while (depth > 0) {
            int to = stack[--depth];
            values[to] = least;
            for (int j = 0; j < layout.movers(); j++) {
                if (j != i) {
                    int changeable = changeableInto(j, to);
                    for (int change = changeable; change != 0; change = (change - 1) & changeable) {
                        int from = to ^ change;
                        boolean leads = ranks[i][from] != CubeLayout.NOTHING
                                && (!improvements || ranks[j][from] < ranks[j][to]);
                        if (leads && !settled[from]) {
                            settled[from] = true;
                            stack[depth++] = from;
                        }
                    }
                }
            }
        }
    }

    private int changeableInto(int mover, int to) {
        int changeable = 0;
        for (int rest = layout.own(mover); rest != 0; rest &= rest - 1) {
            Direction direction = layout.direction(Integer.numberOfTrailingZeros(rest));
            boolean taken = (to & rest & -rest) != 0;
            changeable |= direction.permits(!taken, taken) ? rest & -rest : 0;
        }
        return changeable;
    }
}
