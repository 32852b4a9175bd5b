package org.parley.analysis.bargaining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.model.ParleyException;

/**
 * The permitted packages of a model laid out for replaying sessions: every party's utilities, and its packages from best
 * to worst. Sorted once, then any number of sessions run on it. Time O(outcomes log outcomes), memory 16 bytes for each
 * outcome and party.
 */
public final class SessionSpace {
    /** Outcomes above which a space is refused. */
    public static final int MOST_OUTCOMES = 4_000_000;

    final int parties;
    final int size;
    final long[] outcomes;
    final double[][] utilities;
    final int[][] ranked;
    final double[][] descending;

    /** The space of the model. */
    public SessionSpace(BargainingModel model) {
        if (model.space().size() > MOST_OUTCOMES) {
            throw ParleyException.withMend(
                    "The outcome space (" + model.space().size() + " outcomes) must have at most " + MOST_OUTCOMES
                            + " outcomes to replay sessions.",
                    "leave out options that nobody would offer.");
        }
        parties = model.parties().size();
        outcomes = LongStream.range(0, model.space().size())
                .filter(number -> model.permits(model.space().outcome(number)))
                .toArray();
        size = outcomes.length;
        utilities = new double[parties][size];
        ranked = new int[parties][];
        descending = new double[parties][size];
        for (int place = 0; place < size; place++) {
            int[] outcome = model.space().outcome(outcomes[place]);
            for (int p = 0; p < parties; p++) {
                utilities[p][place] = model.parties().get(p).utility().of(outcome);
            }
        }
        for (int p = 0; p < parties; p++) {
            rank(p);
        }
    }

    private void rank(int party) {
        double[] worth = utilities[party];
        ranked[party] = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -worth[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        Arrays.setAll(descending[party], rank -> worth[ranked[party][rank]]);
    }

    /** Rank of the worst package that is still worth the target to the party; -1 if none is. */
    int rankAtLeast(int party, double target) {
        double[] worth = descending[party];
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (worth[middle] >= target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
