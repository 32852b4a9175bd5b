package org.parley.analysis.outlook.process;

import java.util.HashMap;
import java.util.Map;
import org.parley.analysis.outlook.mechanism.RandomWalk;
import org.parley.analysis.outlook.mechanism.RandomWalkTable;

/** Solved random walks, for runs of which most have the same. Not for several threads at once. */
final class WalkTables {
    private final Map<RandomWalk, RandomWalkTable> solved = new HashMap<>();

    RandomWalkTable of(RandomWalk walk) {
        return solved.computeIfAbsent(walk, RandomWalk::table);
    }
}
