package org.parley.analysis.stability.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Sequences of moves by a group, nobody moving twice in a row, shortest first: a breadth-first search over pairs (state,
 * who moved last). In option form a mover's moves are transitive, so a shortest sequence never has two in a row and a search
 * over states is enough; it may miss that one can come back to the start. Linear in the moves of the part searched.
 */
public final class LegalSequences {
    private final Conflict conflict;
    private final List<Integer> group;
    private final boolean improvementsOnly;
    private final boolean transitive;

    /** Sequences of the members of a group; if asked, only those whose every step improves its mover's situation. */
    public LegalSequences(Conflict conflict, List<Integer> group, boolean improvementsOnly) {
        this.conflict = conflict;
        this.group = List.copyOf(group);
        this.improvementsOnly = improvementsOnly;
        this.transitive = conflict.moves() instanceof CubeMoves;
    }

    /** Sequences of everybody but one. */
    public static LegalSequences ofOthers(Conflict conflict, int than, boolean improvementsOnly) {
        List<Integer> others = new ArrayList<>();
        for (int j = 0; j < conflict.size(); j++) {
            if (j != than) {
                others.add(j);
            }
        }
        return new LegalSequences(conflict, others, improvementsOnly);
    }

    /** A shortest sequence from a state to one that passes the test; at least one step long. */
    public Optional<List<Step>> shortestTo(int from, IntPredicate goal) {
        Search search = new Search(from);
        while (search.advance()) {
            if (goal.test(search.at().state)) {
                return Optional.of(search.at().path());
            }
        }
        return Optional.empty();
    }

    /** For each of the wanted states that can be reached a shortest sequence to it. */
    public Map<Integer, List<Step>> shortestToEach(int from, BitSet wanted) {
        Map<Integer, List<Step>> paths = new TreeMap<>();
        Search search = new Search(from);
        while (paths.size() < wanted.cardinality() && search.advance()) {
            if (wanted.get(search.at().state)) {
                paths.computeIfAbsent(search.at().state, s -> search.at().path());
            }
        }
        return paths;
    }

    /** Everything reachable by at least one step. */
    public BitSet reachable(int from) {
        BitSet found = new BitSet(conflict.states().size());
        Search search = new Search(from);
        while (search.advance()) {
            found.set(search.at().state);
        }
        return found;
    }

    /** A place in the search and how it was come to. */
    private static final class Place {
        private final int state;
        private final int lastMover;
        private final List<Place> before;

        Place(int state, int lastMover, List<Place> before) {
            this.state = state;
            this.lastMover = lastMover;
            this.before = before;
        }

        List<Step> path() {
            List<Step> steps = new ArrayList<>();
            Place place = this;
            while (!place.before.isEmpty()) {
                steps.add(new Step(place.lastMover, place.state));
                place = place.before.get(0);
            }
            Collections.reverse(steps);
            return steps;
        }
    }

    private final class Search {
        private final BitSet seen = new BitSet();
        private final Deque<Place> open = new ArrayDeque<>();
        private Place at;

        Search(int from) {
            at = new Place(from, -1, List.of());
            spread();
        }

        boolean advance() {
            if (open.isEmpty()) {
                return false;
            }
            at = open.remove();
            spread();
            return true;
        }

        Place at() {
            return at;
        }

        private void spread() {
            List<Place> here = List.of(at);
            for (int j : group) {
                if (j == at.lastMover) {
                    continue;
                }
                for (int to : conflict.moves().from(j, at.state)) {
                    boolean made = !improvementsOnly || conflict.improves(j, at.state, to);
                    int node = transitive ? to : to * conflict.size() + j;
                    if (made && !seen.get(node)) {
                        seen.set(node);
                        open.add(new Place(to, j, here));
                    }
                }
            }
        }
    }
}
