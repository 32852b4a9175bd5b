package org.parley.analysis.stability.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.parley.model.ParleyException;

/**
 * Moves in option form: a decision maker changes any of its own courses in one move, if each change is permitted and the
 * result is feasible. Nothing is stored per move.
 */
public final class CubeMoves implements Moves {
    private final States states;
    private final List<Course> courses;
    private final int[] own;
    private final int forward;
    private final int back;
    private final int[] stateOfCode;

    /** Moves over states that are single combinations of the courses. */
    public CubeMoves(States states, List<Course> courses, int movers) {
        if (states.isMerged() || states.courses() != courses.size()) {
            throw new ParleyException("The states must be single combinations of the " + courses.size() + " courses.");
        }
        this.states = states;
        this.courses = List.copyOf(courses);
        this.own = new int[movers];
        int onlyForward = 0;
        int onlyBack = 0;
        for (int c = 0; c < courses.size(); c++) {
            own[courses.get(c).owner()] |= 1 << c;
            onlyForward |= courses.get(c).direction() == Direction.FORWARD ? 1 << c : 0;
            onlyBack |= courses.get(c).direction() == Direction.BACK ? 1 << c : 0;
        }
        this.forward = onlyForward;
        this.back = onlyBack;
        this.stateOfCode = states.isCube() ? new int[0] : index(states);
    }

    private static int[] index(States states) {
        int[] index = new int[1 << states.courses()];
        Arrays.fill(index, -1);
        for (int s = 0; s < states.size(); s++) {
            index[states.taken(s)] = s;
        }
        return index;
    }

    /** The states moved between. */
    public States states() {
        return states;
    }

    /** The courses in the order of their bits. */
    public List<Course> courses() {
        return courses;
    }

    /** The courses that a mover controls, as bits. */
    public int own(int mover) {
        return own[mover];
    }

    /** The state with this code, if it is feasible. */
    public OptionalInt stateOf(int code) {
        int state = stateOfCode.length == 0 ? code : stateOfCode[code];
        return state < 0 ? OptionalInt.empty() : OptionalInt.of(state);
    }

    @Override
    public int movers() {
        return own.length;
    }

    @Override
    public int[] from(int mover, int state) {
        int code = states.taken(state);
        int changeable = own[mover] & ~(forward & code) & ~(back & ~code);
        int[] targets = new int[1 << Integer.bitCount(changeable)];
        int count = 0;
        for (int change = changeable; change != 0; change = (change - 1) & changeable) {
            int to = code ^ change;
            int target = stateOfCode.length == 0 ? to : stateOfCode[to];
            if (target >= 0) {
                targets[count++] = target;
            }
        }
        int[] found = Arrays.copyOf(targets, count);
        Arrays.sort(found);
        return found;
    }
}
