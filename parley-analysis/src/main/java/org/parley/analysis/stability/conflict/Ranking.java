package org.parley.analysis.stability.conflict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.model.ParleyException;

/** One decision maker's complete preference over the states: a rank for each, higher is better, equal is a tie. */
public final class Ranking {
    private final int[] ranks;

    private Ranking(int[] ranks) {
        this.ranks = ranks;
    }

    /**
     * A ranking that takes over the array: the caller must not change it any more. Ranks must be positive and below
     * {@link Integer#MAX_VALUE}.
     */
    public static Ranking ofRanks(int[] ranks) {
        for (int rank : ranks) {
            if (rank < 1 || rank == Integer.MAX_VALUE) {
                throw new ParleyException("The rank (" + rank + ") must be positive and finite.");
            }
        }
        return new Ranking(ranks);
    }

    /**
     * A ranking from groups of equally preferred states, best group first.
     *
     * @throws ParleyException if a state is missing or repeated
     */
    public static Ranking bestFirst(int states, List<List<Integer>> groups) {
        int[] ranks = new int[states];
        for (int g = 0; g < groups.size(); g++) {
            for (int state : groups.get(g)) {
                if (state < 0 || state >= states || ranks[state] != 0) {
                    throw new ParleyException("The state number (" + state + ") must exist and be ranked once.");
                }
                ranks[state] = groups.size() - g;
            }
        }
        return ofRanks(ranks);
    }

    /** Ranks in the order of scores, higher is better, equal scores tie. O(m), or O(m log m) for widespread scores. */
    public static Ranking ofScores(long[] scores) {
        long least = Arrays.stream(scores).min().orElse(0);
        long most = Arrays.stream(scores).max().orElse(0);
        if (most - least >= 0 && most - least < Integer.MAX_VALUE - 2) {
            return new Ranking(Arrays.stream(scores)
                    .mapToInt(score -> (int) (score - least) + 1)
                    .toArray());
        }
        long[] sorted = scores.clone();
        Arrays.parallelSort(sorted);
        int distinct = 1;
        for (int k = 1; k < sorted.length; k++) {
            if (sorted[k] != sorted[k - 1]) {
                sorted[distinct++] = sorted[k];
            }
        }
        int last = distinct;
        return new Ranking(Arrays.stream(scores)
                .mapToInt(score -> Arrays.binarySearch(sorted, 0, last, score) + 1)
                .toArray());
    }

    /** The rank of a state. */
    public int rank(int state) {
        return ranks[state];
    }

    /** How many states are ranked. */
    public int size() {
        return ranks.length;
    }

    /** Whether the first state is strictly better than the second. */
    public boolean prefers(int better, int than) {
        return ranks[better] > ranks[than];
    }

    /** The ranks without a copy, by state: not to be changed. */
    public int[] ranks() {
        return ranks;
    }

    /** Groups of equally preferred states, best first, states ascending within a group. */
    public List<List<Integer>> bestFirst() {
        return IntStream.range(0, ranks.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        s -> ranks[s], () -> new TreeMap<>(Comparator.<Integer>reverseOrder()), Collectors.toList()))
                .values()
                .stream()
                .map(List::copyOf)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking ranking && Arrays.equals(ranks, ranking.ranks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranks);
    }
}
