package org.parley.analysis.stability.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Ranking;

/** Stability with written-out moves and complete preferences: the thresholds of {@link CubeSolver} on a graph. */
final class GraphSolver {
    private final ArcMoves moves;
    private final Sanctioning sanctioning;

    GraphSolver(ArcMoves moves, Sanctioning sanctioning) {
        this.moves = moves;
        this.sanctioning = sanctioning;
    }

    Verdicts solve(List<Ranking> rankings, Set<Concept> concepts) {
        int states = rankings.get(0).size();
        int[][][] all = new int[moves.movers()][states][];
        int[][][] improving = new int[moves.movers()][states][];
        for (int i = 0; i < moves.movers(); i++) {
            Ranking ranking = rankings.get(i);
            for (int s = 0; s < states; s++) {
                int from = s;
                all[i][s] = moves.targets(i, s);
                improving[i][s] = Arrays.stream(all[i][s])
                        .filter(to -> ranking.prefers(to, from))
                        .toArray();
            }
        }
        Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);
        concepts.forEach(concept -> stable.put(concept, new ArrayList<>()));
        for (int i = 0; i < moves.movers(); i++) {
            judge(i, rankings.get(i).ranks(), all, improving, stable);
        }
        return new Verdicts(states, stable);
    }

    private void judge(int i, int[] ranks, int[][][] all, int[][][] improving, Map<Concept, List<BitSet>> stable) {
        int[] best = bestWithinReach(ranks, all[i]);
        int[][][] anyAnswer = without(i, all);
        int[][][] credibleAnswer = without(i, improving);
        Map<Boolean, SequenceGraph> graphs = new HashMap<>();
        stable.forEach((concept, sets) -> {
            int[] worst = new int[ranks.length];
            if (concept != Concept.NASH) {
                int[] values = concept.foreseesCounterMove() ? best : ranks;
                int[][][] answers = concept.credible() ? credibleAnswer : anyAnswer;
                worst = sanctioning == Sanctioning.ONE_MOVE
                        ? leastInOneMove(values, answers)
                        : graphs.computeIfAbsent(concept.credible(), c -> new SequenceGraph(answers))
                                .leastReachable(values);
            } else {
                Arrays.fill(worst, Integer.MAX_VALUE);
            }
            sets.add(unmoved(ranks, improving[i], worst));
        });
    }

    private static BitSet unmoved(int[] ranks, int[][] improving, int[] worst) {
        BitSet stable = new BitSet(ranks.length);
        for (int s = 0; s < ranks.length; s++) {
            int rank = ranks[s];
            stable.set(s, Arrays.stream(improving[s]).allMatch(t -> worst.length > 0 && worst[t] <= rank));
        }
        return stable;
    }

    private static int[] bestWithinReach(int[] ranks, int[][] own) {
        int[] best = ranks.clone();
        for (int s = 0; s < best.length; s++) {
            for (int target : own[s]) {
                best[s] = Math.max(best[s], ranks[target]);
            }
        }
        return best;
    }

    private static int[][][] without(int i, int[][][] arcs) {
        int[][][] others = new int[arcs.length - 1][][];
        for (int j = 0, k = 0; j < arcs.length; j++) {
            if (j != i) {
                others[k++] = arcs[j];
            }
        }
        return others;
    }

    private static int[] leastInOneMove(int[] values, int[][][] arcs) {
        int[] least = new int[values.length];
        for (int s = 0; s < least.length; s++) {
            least[s] = Integer.MAX_VALUE;
            for (int[][] own : arcs) {
                for (int target : own[s]) {
                    least[s] = Math.min(least[s], values[target]);
                }
            }
        }
        return least;
    }
}
