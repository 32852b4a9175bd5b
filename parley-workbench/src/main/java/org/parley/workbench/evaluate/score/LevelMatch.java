package org.parley.workbench.evaluate.score;

import java.util.List;

/**
 * What was matched in one document at one level.
 *
 * @param level label of the level
 * @param pairs the matches, best first
 * @param counted places of the predictions that count: all but repeats of matched positions
 * @param gold number of gold items
 */
public record LevelMatch(String level, List<Pair> pairs, List<Integer> counted, int gold) {
    public LevelMatch {
        pairs = List.copyOf(pairs);
        counted = List.copyOf(counted);
    }

    /** The numbers. */
    public Counts counts() {
        return new Counts(pairs.size(), counted.size(), gold);
    }
}
