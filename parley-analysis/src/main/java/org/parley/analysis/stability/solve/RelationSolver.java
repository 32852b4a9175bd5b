package org.parley.analysis.stability.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.model.ParleyException;

/**
 * Stability with written-out moves and preferences that are only comparisons of pairs. Sets of reachable states are bit
 * rows; O(n m^2 / 64) memory words and, per concept, a test per improvement and answer in the worst case.
 */
public final class RelationSolver {
    /** The most states that are compared pair by pair. */
    public static final int MOST = 4_096;

    private final ArcMoves moves;
    private final int states;

    /** A solver over written-out moves. */
    public RelationSolver(ArcMoves moves, int states) {
        if (states > MOST) {
            throw ParleyException.withMend(
                    "The number of states (" + states + ") with pairwise preferences must be at most " + MOST + ".",
                    "give rankings without unknown comparisons or strengths, or merge courses.");
        }
        this.moves = moves;
        this.states = states;
    }

    /** Judges all states, with one attitude per decision maker. */
    public Verdicts solve(List<Attitude> attitudes, Set<Concept> concepts) {
        Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);
        concepts.forEach(concept -> stable.put(concept, new ArrayList<>()));
        for (int i = 0; i < moves.movers(); i++) {
            BitSet[] any = answers(i, attitudes, false);
            BitSet[] credible = answers(i, attitudes, true);
            int who = i;
            stable.forEach((concept, sets) -> {
                BitSet found = new BitSet(states);
                for (int s = 0; s < states; s++) {
                    found.set(s, holds(who, s, concept, attitudes.get(who), concept.credible() ? credible : any));
                }
                sets.add(found);
            });
        }
        return new Verdicts(states, stable);
    }

    private BitSet[] answers(int i, List<Attitude> attitudes, boolean credible) {
        if (moves.movers() == 1) {
            return Stream.generate(BitSet::new).limit(states).toArray(BitSet[]::new);
        }
        int[][][] arcs = new int[moves.movers() - 1][states][];
        for (int j = 0, k = 0; j < moves.movers(); j++) {
            if (j != i) {
                for (int s = 0; s < states; s++) {
                    int from = s;
                    Attitude.Comparison follows = attitudes.get(j).follows();
                    arcs[k][s] = Arrays.stream(moves.targets(j, s))
                            .filter(to -> !credible || follows.test(from, to))
                            .toArray();
                }
                k++;
            }
        }
        return new SequenceGraph(arcs).reachable();
    }

    private boolean holds(int i, int s, Concept concept, Attitude attitude, BitSet[] answers) {
        for (int t : moves.targets(i, s)) {
            if (attitude.leaves().test(s, t)
                    && (concept == Concept.NASH || !deterred(i, s, concept, attitude, answers[t]))) {
                return false;
            }
        }
        return true;
    }

    private boolean deterred(int i, int s, Concept concept, Attitude attitude, BitSet answers) {
        return answers.stream()
                .anyMatch(u -> attitude.deters().test(s, u)
                        && (!concept.foreseesCounterMove()
                                || Arrays.stream(moves.targets(i, u))
                                        .allMatch(v -> attitude.deters().test(s, v))));
    }
}
