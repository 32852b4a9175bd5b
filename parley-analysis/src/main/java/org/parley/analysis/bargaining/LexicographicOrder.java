package org.parley.analysis.bargaining;

/**
 * Sorts points from the largest first utility down, ties by the second and so on; equal points keep their order. A
 * bottom-up merge sort that starts from the descending runs it finds, for the candidates of an issue merge are as many
 * sorted runs as the issue has options: O(n log runs) comparisons.
 *
 * <p>The order must be lexicographic and not by sum: two different vectors can have equal rounded sums, and then a
 * dominated point could come before the one that dominates it.
 */
final class LexicographicOrder {
    private final double[] values;
    private final int parties;

    LexicographicOrder(Points points) {
        this.values = points.values;
        this.parties = points.parties;
    }

    /** Places of the points in this order. */
    static int[] of(Points points) {
        return new LexicographicOrder(points).sorted(points.size);
    }

    private int[] sorted(int size) {
        int[] from = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
        }
        int[] ends = runs(from);
        int count = ends.length;
        int[] to = new int[size];
        while (count > 1) {
            int merged = 0;
            int start = 0;
            for (int run = 0; run < count; run += 2) {
                int middle = ends[run];
                int end = run + 1 < count ? ends[run + 1] : middle;
                merge(from, to, start, middle, end);
                ends[merged++] = end;
                start = end;
            }
            count = merged;
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private int[] runs(int[] order) {
        int count = 0;
        int[] ends = new int[16];
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || compare(order[i - 1], order[i]) > 0) {
                if (count == ends.length) {
                    ends = java.util.Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(ends, count);
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int k = start; k < end; k++) {
            boolean takeLeft = right >= end || (left < middle && compare(from[left], from[right]) <= 0);
            to[k] = takeLeft ? from[left++] : from[right++];
        }
    }

    /** Below 0 if the first comes first. */
    private int compare(int first, int second) {
        int a = first * parties;
        int b = second * parties;
        for (int p = 0; p < parties; p++) {
            double difference = values[a + p] - values[b + p];
            if (difference != 0) {
                return difference > 0 ? -1 : 1;
            }
        }
        return 0;
    }
}
