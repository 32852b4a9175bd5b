package org.parley.analysis.stability.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.States;
import org.parley.model.ParleyException;

/**
 * What happens if several decision makers make an improvement from the same state at once: each course has the value that
 * its owner gave it. Enumerates joint profiles: for small conflicts in option form.
 */
final class JointMoves {
    private final Conflict conflict;
    private final int[] own;
    private final int[] stateOfCode;

    JointMoves(Conflict conflict) {
        if (conflict.courses().isEmpty()) {
            throw ParleyException.withMend(
                    "The states must be described by courses for moves made at the same time.",
                    "ask for the concepts Nash, GMR, SMR, SEQ, SSEQ instead.");
        }
        this.conflict = conflict;
        this.own = new int[conflict.size()];
        this.stateOfCode = conflict.states().isMerged() ? new int[0] : index(conflict.states());
        for (int c = 0; c < conflict.courses().size(); c++) {
            Course course = conflict.courses().get(c);
            own[course.owner()] |= 1 << c;
        }
    }

    private static int[] index(States states) {
        int[] index = new int[1 << states.courses()];
        Arrays.fill(index, -1);
        for (int s = 0; s < states.size(); s++) {
            index[states.taken(s)] = s;
        }
        return index;
    }

    int[] improvements(int i, int state) {
        return Arrays.stream(conflict.moves().from(i, state))
                .filter(t -> conflict.improves(i, state, t))
                .toArray();
    }

    /** Whether each improvement of i is spoiled by some joint profile of the others' improvements from the same state. */
    boolean allSpoiled(int i, int state, IntPredicate takesPart) {
        List<Integer> others = new ArrayList<>();
        for (int j = 0; j < conflict.size(); j++) {
            if (j != i && takesPart.test(j)) {
                others.add(j);
            }
        }
        return Arrays.stream(improvements(i, state))
                .allMatch(t -> spoiled(i, state, others, 0, taken(i, state, t, 0), open(i, state, t, 0)));
    }

    private boolean spoiled(int i, int state, List<Integer> others, int next, int taken, int open) {
        if (next == others.size()) {
            int rest = ~decided(i, others);
            OptionalInt landing = find(
                    taken | (conflict.states().taken(state) & rest),
                    open | (conflict.states().open(state) & rest));
            return landing.isPresent() && !conflict.improves(i, state, landing.getAsInt());
        }
        int j = others.get(next);
        if (spoiled(i, state, others, next + 1, taken(j, state, state, taken), open(j, state, state, open))) {
            return true;
        }
        return Arrays.stream(improvements(j, state))
                .anyMatch(t -> spoiled(i, state, others, next + 1, taken(j, state, t, taken), open(j, state, t, open)));
    }

    private int decided(int i, List<Integer> others) {
        int decided = own[i];
        for (int j : others) {
            decided |= own[j];
        }
        return decided;
    }

    private int taken(int mover, int from, int to, int so) {
        int stillOpen = conflict.states().open(to) & ~conflict.states().open(from);
        int values =
                conflict.states().taken(to) | (stillOpen & conflict.states().taken(from));
        return so | (own[mover] & values);
    }

    private int open(int mover, int from, int to, int so) {
        return so | (own[mover] & conflict.states().open(to) & conflict.states().open(from));
    }

    private OptionalInt find(int taken, int open) {
        if (stateOfCode.length > 0) {
            return stateOfCode[taken] < 0 ? OptionalInt.empty() : OptionalInt.of(stateOfCode[taken]);
        }
        for (int s = 0; s < conflict.states().size(); s++) {
            int fixed = ~conflict.states().open(s);
            if ((open & fixed) == 0 && ((conflict.states().taken(s) ^ taken) & fixed) == 0) {
                return OptionalInt.of(s);
            }
        }
        return OptionalInt.empty();
    }
}
