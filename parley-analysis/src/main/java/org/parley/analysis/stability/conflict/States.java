package org.parley.analysis.stability.conflict;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.parley.model.ParleyException;

/**
 * The feasible states of a conflict, numbered from 0. A state may be described by a code over the courses, bit k for
 * course k (taken = 1), and by the courses left open, when several combinations were merged into one state. States of a
 * pure graph have no description.
 */
public final class States {
    private final int size;
    private final int courses;
    private final int[] taken;
    private final int[] open;

    private States(int size, int courses, int[] taken, int[] open) {
        this.size = size;
        this.courses = courses;
        this.taken = taken;
        this.open = open;
    }

    /** All combinations of the courses, numbered by their code. */
    public static States cube(int courses) {
        requireFew(courses);
        return new States(1 << courses, courses, new int[0], new int[0]);
    }

    /** The combinations that satisfy the test, in the order of their codes. */
    public static States feasible(int courses, IntPredicate test) {
        requireFew(courses);
        int[] codes = new int[1 << courses];
        int size = 0;
        for (int code = 0; code < codes.length; code++) {
            if (test.test(code)) {
                codes[size++] = code;
            }
        }
        if (size == 0) {
            throw ParleyException.withMend(
                    "The states of the conflict must not be empty: every combination is infeasible.",
                    "two infeasible patterns contradict each other; remove one.");
        }
        return size == codes.length ? cube(courses) : new States(size, courses, Arrays.copyOf(codes, size), new int[0]);
    }

    /** States without a description, as in a pure graph. */
    public static States plain(int size) {
        if (size < 1) {
            throw new ParleyException("The number of states (" + size + ") must be at least 1.");
        }
        return new States(size, 0, new int[0], new int[0]);
    }

    /**
     * States as written: one letter per course, Y taken, N not taken, - either (merged).
     *
     * @throws ParleyException if a pattern has another length or letter, or if two patterns overlap
     */
    public static States ofPatterns(int courses, List<String> patterns) {
        requireFew(courses);
        int[] taken = new int[patterns.size()];
        int[] open = new int[patterns.size()];
        boolean merged = false;
        for (int s = 0; s < taken.length; s++) {
            Pattern pattern = Pattern.parse(patterns.get(s), courses);
            taken[s] = pattern.taken();
            open[s] = pattern.open();
            merged |= pattern.open() != 0;
        }
        States states = new States(taken.length, courses, taken, merged ? open : new int[0]);
        states.requireDistinct(patterns);
        return states;
    }

    private static void requireFew(int courses) {
        if (courses < 1 || courses > Course.MOST) {
            throw ParleyException.withMend(
                    "The number of courses (" + courses + ") must lie between 1 and " + Course.MOST + ".",
                    "merge courses that are always taken together, or leave out those that no preference mentions.");
        }
    }

    private void requireDistinct(List<String> patterns) {
        if (open.length == 0) {
            Map<Integer, Integer> seen = new HashMap<>();
            for (int s = 0; s < size; s++) {
                if (seen.putIfAbsent(taken[s], s) != null) {
                    throw overlap(patterns.get(s), patterns.get(s));
                }
            }
            return;
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                if (((taken[a] ^ taken[b]) & ~open[a] & ~open[b]) == 0) {
                    throw overlap(patterns.get(a), patterns.get(b));
                }
            }
        }
    }

    private static ParleyException overlap(String a, String b) {
        return ParleyException.withMend(
                "The states (" + a + ") and (" + b + ") must not overlap.", "one of them was written twice.");
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** How many courses describe a state; 0 for a pure graph. */
    public int courses() {
        return courses;
    }

    /** Whether every combination of the courses is a state and the number of a state is its code. */
    public boolean isCube() {
        return courses > 0 && taken.length == 0;
    }

    /** Whether some state stands for several combinations. */
    public boolean isMerged() {
        return open.length > 0;
    }

    /** The courses taken in a state, as bits. */
    public int taken(int state) {
        return taken.length == 0 ? state : taken[state];
    }

    /** The courses left open in a state, as bits. */
    public int open(int state) {
        return open.length == 0 ? 0 : open[state];
    }

    /** The state as letters Y, N, -; empty for a pure graph. */
    public String pattern(int state) {
        StringBuilder text = new StringBuilder(courses);
        for (int c = 0; c < courses; c++) {
            boolean isOpen = (open(state) >> c & 1) == 1;
            text.append(isOpen ? '-' : (taken(state) >> c & 1) == 1 ? 'Y' : 'N');
        }
        return text.toString();
    }

    /** The state that contains a combination of courses; O(states) unless all combinations are states. */
    public OptionalInt find(int code) {
        if (isCube()) {
            return OptionalInt.of(code);
        }
        for (int s = 0; s < taken.length; s++) {
            if (((taken[s] ^ code) & ~open(s)) == 0) {
                return OptionalInt.of(s);
            }
        }
        return OptionalInt.empty();
    }
}
