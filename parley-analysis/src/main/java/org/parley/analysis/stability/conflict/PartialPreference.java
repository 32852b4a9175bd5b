package org.parley.analysis.stability.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.ParleyException;

/** A preference in which some comparisons may be unknown: each ordered pair of states is better, worse, equal or unknown. */
public final class PartialPreference {
    private final BitSet[] better;
    private final BitSet[] unknown;

    private PartialPreference(BitSet[] better, BitSet[] unknown) {
        this.better = better;
        this.unknown = unknown;
    }

    /**
     * Two states that are compared.
     *
     * @param first the better one where it matters
     * @param second the other
     */
    public record Pair(int first, int second) {}

    /** A complete ranking, except that some comparisons are unknown. */
    public static PartialPreference of(Ranking ranking, List<Pair> unknownPairs) {
        int size = ranking.size();
        BitSet[] better = empty(size);
        BitSet[] unknown = empty(size);
        for (Pair pair : unknownPairs) {
            unknown[pair.first()].set(pair.second());
            unknown[pair.second()].set(pair.first());
        }
        for (int s = 0; s < size; s++) {
            for (int t = 0; t < size; t++) {
                better[s].set(t, ranking.prefers(t, s) && !unknown[s].get(t));
            }
        }
        return new PartialPreference(better, unknown);
    }

    /**
     * Only what is known: pairs (better, worse) and pairs of equals, closed under transitivity; everything else is unknown.
     *
     * @throws ParleyException if the pairs contradict each other
     */
    public static PartialPreference ofKnown(int states, List<Pair> betterPairs, List<Pair> equalPairs) {
        BitSet[] atLeast = empty(states);
        for (int s = 0; s < states; s++) {
            atLeast[s].set(s);
        }
        Stream.concat(betterPairs.stream(), equalPairs.stream())
                .forEach(pair -> atLeast[pair.second()].set(pair.first()));
        equalPairs.forEach(pair -> atLeast[pair.first()].set(pair.second()));
        close(atLeast);
        BitSet[] better = empty(states);
        BitSet[] unknown = empty(states);
        for (int s = 0; s < states; s++) {
            for (int t = 0; t < states; t++) {
                better[s].set(t, atLeast[s].get(t) && !atLeast[t].get(s));
                unknown[s].set(t, !atLeast[s].get(t) && !atLeast[t].get(s));
            }
        }
        for (Pair pair : betterPairs) {
            if (!better[pair.second()].get(pair.first())) {
                throw ParleyException.withMend(
                        "The preference for state number " + pair.first() + " over " + pair.second()
                                + " must not be contradicted by others.",
                        "the pairs run in a circle.");
            }
        }
        return new PartialPreference(better, unknown);
    }

    private static void close(BitSet[] atLeast) {
        for (int middle = 0; middle < atLeast.length; middle++) {
            for (BitSet row : atLeast) {
                if (row.get(middle)) {
                    row.or(atLeast[middle]);
                }
            }
        }
    }

    private static BitSet[] empty(int states) {
        return Stream.generate(() -> new BitSet(states)).limit(states).toArray(BitSet[]::new);
    }

    /** Whether the second state is known to be better than the first. */
    public boolean isBetter(int than, int state) {
        return better[than].get(state);
    }

    /** Whether it is unknown which of the two is better. */
    public boolean isUnknown(int a, int b) {
        return unknown[a].get(b);
    }

    /** How many states are compared. */
    public int size() {
        return better.length;
    }
}
