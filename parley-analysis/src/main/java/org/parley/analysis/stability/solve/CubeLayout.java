package org.parley.analysis.stability.solve;

import java.util.Arrays;
import java.util.BitSet;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.States;

/** Where states lie in the cube of all combinations of courses: values by state to values by code and back. */
final class CubeLayout {
    /** A value that no minimum chooses: that of infeasible combinations. */
    static final int NOTHING = Integer.MAX_VALUE;

    private final CubeMoves moves;
    private final States states;

    CubeLayout(CubeMoves moves) {
        this.moves = moves;
        this.states = moves.states();
    }

    int codes() {
        return 1 << states.courses();
    }

    int movers() {
        return moves.movers();
    }

    int own(int mover) {
        return moves.own(mover);
    }

    Direction direction(int course) {
        return moves.courses().get(course).direction();
    }

    boolean allFeasible() {
        return states.size() == codes();
    }

    /** Values by code; the given array itself where states are numbered by code. */
    int[] byCode(int[] byState) {
        if (states.isCube()) {
            return byState;
        }
        int[] byCode = new int[codes()];
        Arrays.fill(byCode, NOTHING);
        for (int s = 0; s < states.size(); s++) {
            byCode[states.taken(s)] = byState[s];
        }
        return byCode;
    }

    /** Puts the neutral value back where the mask says that no state is. */
    void clearInfeasible(int[] values, int[] ranks) {
        if (allFeasible()) {
            return;
        }
        Ranges.each(values.length, (from, to) -> {
            for (int code = from; code < to; code++) {
                if (ranks[code] == NOTHING) {
                    values[code] = NOTHING;
                }
            }
        });
    }

    /** The states whose negated rank does not lie above the (negated) value. */
    BitSet notBelow(int[] values, int[] ranks) {
        long[] words = new long[(states.size() + 63) / 64];
        Ranges.each(words.length, 256, (from, to) -> {
            for (int s = from * 64; s < Math.min(to * 64, states.size()); s++) {
                int code = states.taken(s);
                if (values[code] >= -ranks[code]) {
                    words[s >> 6] |= 1L << s;
                }
            }
        });
        return BitSet.valueOf(words);
    }
}
