package org.parley.analysis.stability;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.solve.Concept;

/** The definitions of the graph model word by word, as slow as they are: the oracle of every faster engine. */
public final class BruteForce {
    private final Conflict conflict;

    public BruteForce(Conflict conflict) {
        this.conflict = conflict;
    }

    public boolean stable(Concept concept, int i, int s) {
        for (int t : conflict.moves().from(i, s)) {
            if (better(i, t, s) && !answered(concept, i, s, t)) {
                return false;
            }
        }
        return true;
    }

    public boolean answered(Concept concept, int i, int s, int t) {
        if (concept == Concept.NASH) {
            return false;
        }
        for (int u : reach(i, t, concept.credible())) {
            if (!better(i, u, s) && !(concept.foreseesCounterMove() && escapes(i, s, u))) {
                return true;
            }
        }
        return false;
    }

    /** One opponent, one move. */
    public boolean stableAgainstOneMove(Concept concept, int i, int s) {
        for (int t : conflict.moves().from(i, s)) {
            if (better(i, t, s) && (concept == Concept.NASH || !answeredAtOnce(concept, i, s, t))) {
                return false;
            }
        }
        return true;
    }

    private boolean answeredAtOnce(Concept concept, int i, int s, int t) {
        for (int j = 0; j < conflict.size(); j++) {
            for (int u : j == i ? new int[0] : conflict.moves().from(j, t)) {
                boolean made = !concept.credible() || better(j, u, t);
                if (made && !better(i, u, s) && !(concept.foreseesCounterMove() && escapes(i, s, u))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean escapes(int i, int s, int u) {
        for (int v : conflict.moves().from(i, u)) {
            if (better(i, v, s)) {
                return true;
            }
        }
        return false;
    }

    private boolean better(int i, int a, int b) {
        return conflict.rankings().get(i).rank(a) > conflict.rankings().get(i).rank(b);
    }

    /** States reachable by i's opponents, nobody moving twice in a row. */
    public Set<Integer> reach(int i, int from, boolean improvements) {
        Set<Integer> movers = new TreeSet<>();
        for (int j = 0; j < conflict.size(); j++) {
            if (j != i) {
                movers.add(j);
            }
        }
        return reach(movers, from, improvements);
    }

    /** States reachable by a group, nobody moving twice in a row. */
    public Set<Integer> reach(Set<Integer> movers, int from, boolean improvements) {
        Set<Integer> found = new TreeSet<>();
        boolean[][] seen = new boolean[conflict.states().size()][conflict.size() + 1];
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {from, conflict.size()});
        while (!open.isEmpty()) {
            int[] at = open.remove();
            for (int j : movers) {
                if (j == at[1]) {
                    continue;
                }
                for (int to : conflict.moves().from(j, at[0])) {
                    if (!seen[to][j] && (!improvements || better(j, to, at[0]))) {
                        seen[to][j] = true;
                        found.add(to);
                        open.add(new int[] {to, j});
                    }
                }
            }
        }
        return found;
    }
}
