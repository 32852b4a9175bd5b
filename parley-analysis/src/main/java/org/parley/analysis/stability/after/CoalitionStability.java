package org.parley.analysis.stability.after;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.LegalSequences;
import org.parley.analysis.stability.conflict.Step;

/**
 * Whether a group would leave a state together: some state that the group can reach by a legal sequence of its own moves
 * is better for every member (Kilgour, Hipel, Fang, Peng 2001, Group Decis. Negot. 10; recalled). A state that no group
 * leaves is coalition-proof. 2^n - 1 searches per state.
 */
public final class CoalitionStability {
    private final Conflict conflict;

    /** Coalitions of a conflict. */
    public CoalitionStability(Conflict conflict) {
        this.conflict = conflict;
    }

    /**
     * A group that would leave.
     *
     * @param members who, in the order of their indices
     * @param improvements the states that are better for all of them
     * @param path a shortest sequence to the first of those
     */
    public record Departure(List<Integer> members, List<Integer> improvements, List<Step> path) {
        public Departure {
            members = List.copyOf(members);
            improvements = List.copyOf(improvements);
            path = List.copyOf(path);
        }
    }

    /** The states that a group can reach and that each member prefers. */
    public BitSet improvements(List<Integer> members, int state) {
        BitSet reached = new LegalSequences(conflict, members, false).reachable(state);
        BitSet better = new BitSet();
        reached.stream()
                .filter(t -> members.stream().allMatch(i -> conflict.improves(i, state, t)))
                .forEach(better::set);
        return better;
    }

    /** All groups that would leave a state, small groups first. */
    public List<Departure> departures(int state) {
        List<Departure> found = new ArrayList<>();
        for (int size = 1; size <= conflict.size(); size++) {
            for (int mask = 1; mask < 1 << conflict.size(); mask++) {
                if (Integer.bitCount(mask) == size) {
                    List<Integer> members = members(mask);
                    BitSet better = improvements(members, state);
                    if (!better.isEmpty()) {
                        found.add(
                                new Departure(members, better.stream().boxed().toList(), path(members, state, better)));
                    }
                }
            }
        }
        return found;
    }

    private List<Step> path(List<Integer> members, int state, BitSet better) {
        int first = better.nextSetBit(0);
        return new LegalSequences(conflict, members, false)
                .shortestTo(state, t -> t == first)
                .orElseThrow();
    }

    private static List<Integer> members(int mask) {
        List<Integer> members = new ArrayList<>();
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            members.add(Integer.numberOfTrailingZeros(rest));
        }
        return members;
    }
}
