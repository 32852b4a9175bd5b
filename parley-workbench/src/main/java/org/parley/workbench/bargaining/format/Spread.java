package org.parley.workbench.bargaining.format;

/**
 * How far the numbers of a scenario may be off; each an assumption of whoever wrote it.
 *
 * @param values sample size behind a value v in [0, 1]: draws are Beta(v n, (1 - v) n); 0 keeps values fixed
 * @param weights sample size behind the weights: draws are Dirichlet(n w); 0 keeps weights fixed
 * @param reservations standard deviation of a reservation value; 0 keeps them fixed
 */
public record Spread(double values, double weights, double reservations) {
    /** Everything is taken as exact. */
    public static final Spread NONE = new Spread(0, 0, 0);
}
