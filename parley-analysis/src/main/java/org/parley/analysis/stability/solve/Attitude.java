package org.parley.analysis.stability.solve;

/**
 * How one decision maker compares pairs of states, where no ranking can say it.
 *
 * @param leaves whether it would go from the first state to the second, when its stability is judged
 * @param follows whether it would make this step as an opponent who answers
 * @param deters whether the second state is bad enough to deter it from leaving the first
 */
public record Attitude(Comparison leaves, Comparison follows, Comparison deters) {
    /** A test on two states. */
    @FunctionalInterface
    public interface Comparison {
        /** Whether it holds between the first state and the second. */
        boolean test(int from, int to);
    }
}
