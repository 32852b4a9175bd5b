package org.parley.analysis.groupdecision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation; ties share their mean rank. O(n log n). */
final class RankCorrelation {
    private RankCorrelation() {}

    /** Ranks made to have mean 0 and length 1; all 0 if the values do not vary. */
    static double[] standardRanks(double[] values) {
        int n = values.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[n];
        int from = 0;
        while (from < n) {
            int to = from;
            while (to + 1 < n && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0 - (n - 1) / 2.0;
            }
            from = to + 1;
        }
        double length = Math.sqrt(Arrays.stream(ranks).map(rank -> rank * rank).sum());
        return length > 0 ? Arrays.stream(ranks).map(rank -> rank / length).toArray() : ranks;
    }

    /** The correlation of two of them, in [-1, 1]. */
    static double of(double[] ranks, double[] others) {
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += ranks[i] * others[i];
        }
        return Math.max(-1, Math.min(1, sum));
    }
}
