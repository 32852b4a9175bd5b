package org.parley.analysis.stability.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.model.ParleyException;

/**
 * Limited-move stability L_h and non-myopic stability for two decision makers: both foresee h alternating moves, each
 * moving on only if that ends better for it (Zagare 1984; Kilgour 1984; Fang, Hipel, Kilgour 1993, ch. 3; recalled).
 * Among moves that end equally well the one to the state with the smaller number is taken. O(h x moves).
 */
public final class LimitedMove {
    private static final int MOST_HORIZON = 1_000;

    private final Conflict conflict;

    /** Limited-move stability of a conflict between two. */
    public LimitedMove(Conflict conflict) {
        if (conflict.size() != 2) {
            throw ParleyException.withMend(
                    "The number of decision makers (" + conflict.size() + ") for limited-move stability must be 2.",
                    "ask for SEQ, which foresees the others' answers for any number of decision makers.");
        }
        this.conflict = conflict;
    }

    /** The states that a decision maker does not leave when both foresee this many moves. */
    public BitSet stable(int decisionMaker, int horizon) {
        if (horizon < 1 || horizon > MOST_HORIZON) {
            throw new ParleyException("The horizon (" + horizon + ") must lie between 1 and " + MOST_HORIZON + ".");
        }
        int[][] ends = start();
        for (int h = 0; h < horizon; h++) {
            ends = foreseeOneMore(ends);
        }
        return kept(ends[decisionMaker]);
    }

    /** The states that a decision maker does not leave however far both look, once they look far enough. */
    public BitSet nonMyopic(int decisionMaker) {
        List<int[][]> seen = new ArrayList<>();
        int[][] ends = start();
        while (seen.stream().noneMatch(same(ends)) && seen.size() < MOST_HORIZON) {
            seen.add(ends);
            ends = foreseeOneMore(ends);
        }
        int[][] again = ends;
        int first = 0;
        while (first < seen.size() && !Arrays.deepEquals(seen.get(first), again)) {
            first++;
        }
        BitSet always = kept(again[decisionMaker]);
        seen.subList(first, seen.size()).forEach(cycle -> always.and(kept(cycle[decisionMaker])));
        return always;
    }

    private static Predicate<int[][]> same(int[][] ends) {
        return other -> Arrays.deepEquals(other, ends);
    }

    private int[][] start() {
        int[][] ends = new int[2][conflict.states().size()];
        for (int[] end : ends) {
            Arrays.setAll(end, s -> s);
        }
        return ends;
    }

    /** ends[i][s]: where it ends if i moves first from s. */
    private int[][] foreseeOneMore(int[][] ends) {
        int[][] next = new int[2][conflict.states().size()];
        for (int i = 0; i < 2; i++) {
            for (int s = 0; s < next[i].length; s++) {
                next[i][s] = s;
                for (int t : conflict.moves().from(i, s)) {
                    int end = ends[1 - i][t];
                    if (conflict.improves(i, next[i][s], end)) {
                        next[i][s] = end;
                    }
                }
            }
        }
        return next;
    }

    private static BitSet kept(int[] ends) {
        BitSet kept = new BitSet();
        for (int s = 0; s < ends.length; s++) {
            kept.set(s, ends[s] == s);
        }
        return kept;
    }
}
