package org.parley.analysis.stability.after;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.LegalSequences;
import org.parley.analysis.stability.conflict.Step;

/** How the states that matter can be come to from the state of today (Li, Kilgour, Hipel 2005; recalled). */
public final class StatusQuo {
    private final Conflict conflict;
    private final List<Integer> everybody;

    /** Paths in a conflict. */
    public StatusQuo(Conflict conflict) {
        this.conflict = conflict;
        this.everybody = IntStream.range(0, conflict.size()).boxed().toList();
    }

    /** A shortest legal sequence to each goal that can be reached at all. */
    public Map<Integer, List<Step>> legalPaths(int from, BitSet goals) {
        return new LegalSequences(conflict, everybody, false).shortestToEach(from, goals);
    }

    /** A shortest sequence of improvements, each step in its mover's interest, to each goal so reachable. */
    public Map<Integer, List<Step>> improvementPaths(int from, BitSet goals) {
        return new LegalSequences(conflict, everybody, true).shortestToEach(from, goals);
    }
}
