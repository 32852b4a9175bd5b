package org.parley.analysis.stability.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.analysis.stability.conflict.Ranking;

/**
 * Stability in option form. Two facts make it near-linear. In option form every decision maker's moves and improvements
 * are transitive, so legal sequences are plain reachability. And with ranks every test is a threshold: let w(t) be the
 * least over the answers u from t of g(u), with g(u) = rank(u), or the best rank within reach of a counter-move from u;
 * then s is stable iff w(t) is at most rank(s) for every improvement t. Cost O(n m (k + log m)) per round for m states,
 * n decision makers, k courses; a few integers per state. Rounds: 1 without infeasible states for GMR and SMR, a handful
 * otherwise; after {@link #MOST_ROUNDS} an ordered search finishes the job whatever the shape.
 */
final class CubeSolver {
    static final int MOST_ROUNDS = 48;

    private final CubeLayout layout;
    private final Sanctioning sanctioning;
    private final int mostRounds;

    CubeSolver(CubeMoves moves, Sanctioning sanctioning) {
        this(moves, sanctioning, MOST_ROUNDS);
    }

    CubeSolver(CubeMoves moves, Sanctioning sanctioning, int mostRounds) {
        this.layout = new CubeLayout(moves);
        this.sanctioning = sanctioning;
        this.mostRounds = mostRounds;
    }

    Verdicts solve(List<Ranking> rankings, Set<Concept> concepts) {
        int n = layout.movers();
        int[][] ranks = new int[n][];
        for (int i = 0; i < n; i++) {
            ranks[i] = layout.byCode(rankings.get(i).ranks());
        }
        Blocks[] blocks = new Blocks[n];
        for (int i = 0; i < n; i++) {
            blocks[i] = new Blocks(layout, i, ranks[i]);
        }
        Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);
        concepts.forEach(concept -> stable.put(concept, new ArrayList<>()));
        for (int i = 0; i < n; i++) {
            judge(i, ranks, blocks, stable);
        }
        return new Verdicts(rankings.get(0).size(), stable);
    }

    private void judge(int i, int[][] ranks, Blocks[] blocks, Map<Concept, List<BitSet>> stable) {
        int[] best = negatedBestWithinReach(i, ranks[i]);
        int[] values = new int[layout.codes()];
        int[] worst = new int[layout.codes()];
        stable.forEach((concept, sets) -> {
            if (concept == Concept.NASH) {
                sets.add(layout.notBelow(best, ranks[i]));
                return;
            }
            if (concept.foreseesCounterMove()) {
                System.arraycopy(best, 0, values, 0, values.length);
                negate(values);
            } else {
                System.arraycopy(ranks[i], 0, values, 0, values.length);
            }
            answer(i, concept, values, ranks, blocks);
            negate(values);
            blocks[i].leastOverImprovements(values, worst);
            sets.add(layout.notBelow(worst, ranks[i]));
        });
    }

    private int[] negatedBestWithinReach(int i, int[] ranks) {
        int[] best = ranks.clone();
        negate(best);
        sinkOverMoves(best, i);
        layout.clearInfeasible(best, ranks);
        return best;
    }

    /** Turns least into greatest; the neutral value stays neutral. */
    private static void negate(int[] values) {
        Ranges.each(values.length, (from, to) -> {
            for (int k = from; k < to; k++) {
                values[k] = values[k] == CubeLayout.NOTHING ? CubeLayout.NOTHING : -values[k];
            }
        });
    }

    /** Lets each value sink to the least one over the answers of i's opponents. */
    private void answer(int i, Concept concept, int[] values, int[][] ranks, Blocks[] blocks) {
        if (sanctioning == Sanctioning.ONE_MOVE) {
            answerOnce(i, concept, values, ranks, blocks);
        } else if (concept.credible()) {
            answerByImprovements(i, values, ranks, blocks);
        } else {
            answerByMoves(i, values, ranks);
        }
    }

    private void answerByImprovements(int i, int[] values, int[][] ranks, Blocks[] blocks) {
        int opponents = layout.movers() - 1;
        int unchanged = 0;
        for (int turn = 0; unchanged < opponents; turn++) {
            int j = turn % layout.movers();
            if (j == i) {
                continue;
            }
            if (turn / layout.movers() >= mostRounds) {
                new OrderedSearch(layout, i).sink(values, ranks, true);
                return;
            }
            // a mover's own improvements are transitive: one sweep of one mover is complete
            unchanged = blocks[j].sinkOverImprovements(values) ? 1 : unchanged + 1;
        }
    }

    private void answerByMoves(int i, int[] values, int[][] ranks) {
        boolean oneRound = layout.allFeasible() || layout.movers() <= 2;
        int[] before = new int[oneRound ? 0 : values.length];
        for (int round = 0; ; round++) {
            if (!oneRound) {
                System.arraycopy(values, 0, before, 0, values.length);
            }
            for (int j = 0; j < layout.movers(); j++) {
                if (j != i) {
                    sinkOverMoves(values, j);
                    layout.clearInfeasible(values, ranks[i]);
                }
            }
            if (oneRound || Arrays.equals(values, before)) {
                return;
            }
            if (round >= mostRounds) {
                new OrderedSearch(layout, i).sink(values, ranks, false);
                return;
            }
        }
    }

    private void answerOnce(int i, Concept concept, int[] values, int[][] ranks, Blocks[] blocks) {
        int[] start = values.clone();
        int[] one = new int[values.length];
        for (int j = 0; j < layout.movers(); j++) {
            if (j != i) {
                System.arraycopy(start, 0, one, 0, one.length);
                if (concept.credible()) {
                    blocks[j].sinkOverImprovements(one);
                } else {
                    sinkOverMoves(one, j);
                    layout.clearInfeasible(one, ranks[i]);
                }
                Arrays.setAll(values, code -> Math.min(values[code], one[code]));
            }
        }
    }

    private void sinkOverMoves(int[] values, int mover) {
        for (int rest = layout.own(mover); rest != 0; rest &= rest - 1) {
            int course = Integer.numberOfTrailingZeros(rest);
            Butterfly.sink(values, course, layout.direction(course));
        }
    }
}
