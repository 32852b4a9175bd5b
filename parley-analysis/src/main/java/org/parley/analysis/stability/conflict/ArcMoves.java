package org.parley.analysis.stability.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.model.ParleyException;

/** Moves written out as arcs, up to {@value #MOST} states: pure graphs, merged states, hidden states, forbidden moves. */
public final class ArcMoves implements Moves {
    /** The most states whose moves may be written out. */
    public static final int MOST = 10_000;

    private final int[][][] targets;

    private ArcMoves(int[][][] targets) {
        this.targets = targets;
    }

    /**
     * Moves by arcs.
     *
     * @param states number of states
     * @param arcs for each mover, for each state, the set of targets; self-loops are dropped
     */
    public static ArcMoves of(int states, List<List<BitSet>> arcs) {
        requireFew(states);
        int[][][] targets = new int[arcs.size()][states][];
        for (int mover = 0; mover < targets.length; mover++) {
            for (int s = 0; s < states; s++) {
                BitSet row = (BitSet) arcs.get(mover).get(s).clone();
                row.clear(s);
                if (row.length() > states) {
                    throw new ParleyException("The target (" + (row.length() - 1) + ") must be one of the states.");
                }
                targets[mover][s] = row.stream().toArray();
            }
        }
        return new ArcMoves(targets);
    }

    /** The moves of the option form over states that may be merged: some combination of one leads into the other. */
    public static ArcMoves ofCourses(States states, List<Course> courses, int movers) {
        requireFew(states.size());
        int[][][] targets = new int[movers][states.size()][];
        for (int mover = 0; mover < movers; mover++) {
            for (int s = 0; s < states.size(); s++) {
                int from = s;
                int who = mover;
                targets[mover][s] = IntStream.range(0, states.size())
                        .filter(to -> to != from && leads(states, courses, who, from, to))
                        .toArray();
            }
        }
        return new ArcMoves(targets);
    }

    private static boolean leads(States states, List<Course> courses, int mover, int from, int to) {
        int changed = (states.taken(from) ^ states.taken(to)) & ~states.open(from) & ~states.open(to);
        for (int rest = changed; rest != 0; rest &= rest - 1) {
            int c = Integer.numberOfTrailingZeros(rest);
            Course course = courses.get(c);
            boolean taken = (states.taken(to) >> c & 1) == 1;
            if (course.owner() != mover || !course.direction().permits(!taken, taken)) {
                return false;
            }
        }
        return true;
    }

    /** The same moves without those of one mover that fail a test on (from, to). */
    public ArcMoves keeping(int mover, ArcTest test) {
        int[][][] kept = targets.clone();
        kept[mover] = new int[targets[mover].length][];
        for (int s = 0; s < kept[mover].length; s++) {
            int from = s;
            IntPredicate stays = to -> test.keeps(from, to);
            kept[mover][s] = Arrays.stream(targets[mover][s]).filter(stays).toArray();
        }
        return new ArcMoves(kept);
    }

    /** A test on the two ends of a move. */
    @FunctionalInterface
    public interface ArcTest {
        /** Whether the move stays. */
        boolean keeps(int from, int to);
    }

    /** Any moves written out. */
    public static ArcMoves copyOf(Moves moves, int states) {
        if (moves instanceof ArcMoves arcs) {
            return arcs;
        }
        requireFew(states);
        int[][][] targets = new int[moves.movers()][states][];
        for (int mover = 0; mover < targets.length; mover++) {
            for (int s = 0; s < states; s++) {
                targets[mover][s] = moves.from(mover, s);
            }
        }
        return new ArcMoves(targets);
    }

    private static void requireFew(int states) {
        if (states > MOST) {
            throw ParleyException.withMend(
                    "The number of states (" + states + ") of a conflict with written-out moves must be at most " + MOST
                            + ".",
                    "merge courses, or leave out hidden states, forbidden moves and unknown preferences.");
        }
    }

    @Override
    public int movers() {
        return targets.length;
    }

    @Override
    public int[] from(int mover, int state) {
        return targets[mover][state].clone();
    }

    /** The targets without a copy: not to be changed. */
    public int[] targets(int mover, int state) {
        return targets[mover][state];
    }
}
