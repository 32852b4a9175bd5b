package org.parley.analysis.bargaining;

import java.util.Arrays;
import org.parley.model.ParleyException;

/**
 * The frontier of any utility functions, found by looking at every outcome: those not dominated by the frontier so far
 * are collected, and each full block is merged into it. Time O(outcomes times the work of one utility), memory O(frontier
 * + block).
 */
public final class Enumeration implements FrontierSearch {
    /** Outcomes above which enumeration is refused: it would take an hour or more. */
    public static final long MOST_OUTCOMES = 4_000_000_000L;

    private static final int BLOCK = 16_384;

    private final int mostPoints;

    /** A search that holds up to so many points at a time (16 or more). */
    public Enumeration(int mostPoints) {
        this.mostPoints = Math.max(16, mostPoints);
    }

    @Override
    public Frontier frontier(BargainingModel model) {
        double[] none = new double[model.parties().size()];
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
        return new Run(model, none).result();
    }

    @Override
    public Frontier above(BargainingModel model, double[] floor) {
        return new Run(model, floor).result();
    }

    /** One walk over one model. */
    private final class Run {
        private final BargainingModel model;
        private final double[] floor;
        private final int parties;
        private Points frontier;
        private Points block;
        private DominanceTree tree;
        private boolean complete = true;

        Run(BargainingModel model, double[] floor) {
            if (model.space().size() > MOST_OUTCOMES) {
                throw ParleyException.withMend(
                        "The outcome space (" + model.space().size() + " outcomes) must have at most " + MOST_OUTCOMES
                                + " outcomes to be enumerated.",
                        "write the utilities as additive scores with linked values: then issues are merged instead.");
            }
            this.model = model;
            this.floor = floor.clone();
            this.parties = model.parties().size();
            this.frontier = new Points(parties, 16);
            this.block = new Points(parties, 1024);
            this.tree = new DominanceTree(parties, 0);
        }

        Frontier result() {
            int[] outcome = new int[model.space().issues().size()];
            double[] utilities = new double[parties];
            long size = model.space().size();
            for (long number = 0; number < size; number++) {
                if (model.permits(outcome)) {
                    evaluate(outcome, utilities);
                    offer(utilities, number);
                }
                advance(outcome);
            }
            mergeBlock();
            return new Frontier(frontier, complete);
        }

        private void evaluate(int[] outcome, double[] utilities) {
            for (int p = 0; p < parties; p++) {
                utilities[p] = model.parties().get(p).utility().of(outcome);
                if (!Double.isFinite(utilities[p])) {
                    throw new ParleyException("The utility (" + utilities[p] + ") of outcome ("
                            + model.space().names(outcome) + ") for party ("
                            + model.parties().get(p).name() + ") must be a finite number.");
                }
            }
        }

        private void offer(double[] utilities, long number) {
            for (int p = 0; p < parties; p++) {
                if (utilities[p] < floor[p]) {
                    return;
                }
            }
            if (tree.dominates(utilities, 0)) {
                return;
            }
            block.add(utilities, 0, number);
            if (block.size >= BLOCK) {
                mergeBlock();
            }
        }

        private void mergeBlock() {
            frontier.addAll(block);
            Points kept = DominanceFilter.undominated(frontier);
            complete &= kept.size <= mostPoints;
            frontier = Thinning.of(kept, mostPoints);
            block = new Points(parties, 1024);
            tree = new DominanceTree(parties, 0);
            for (int i = 0; i < frontier.size; i++) {
                tree.insert(frontier.values, i);
            }
        }

        private void advance(int[] outcome) {
            for (int i = outcome.length - 1; i >= 0; i--) {
                if (++outcome[i] < model.space().options(i)) {
                    return;
                }
                outcome[i] = 0;
            }
        }
    }
}
