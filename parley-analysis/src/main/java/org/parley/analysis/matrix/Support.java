package org.parley.analysis.matrix;

/**
 * How far a party stands for an option: what was said for it and against it (weighted, aged), the posterior that follows
 * from the prior, and the ends of its credible interval.
 *
 * @param weightFor aged weight of what was said for the option
 * @param weightAgainst aged weight of what was said against it
 * @param posterior Beta(prior + weightFor, prior + weightAgainst)
 * @param low lower end of the central credible interval
 * @param high upper end
 */
public record Support(double weightFor, double weightAgainst, BetaDistribution posterior, double low, double high) {
    /** The support that follows from weights and assumptions. */
    static Support of(double weightFor, double weightAgainst, MatrixAssumptions assumptions) {
        BetaDistribution posterior =
                new BetaDistribution(assumptions.prior() + weightFor, assumptions.prior() + weightAgainst);
        double tail = (1 - assumptions.credibleMass()) / 2;
        return new Support(weightFor, weightAgainst, posterior, posterior.quantile(tail), posterior.quantile(1 - tail));
    }

    /** Expected support in (0, 1). */
    public double mean() {
        return posterior.mean();
    }

    /** All that was said, weighted and aged. */
    public double weight() {
        return weightFor + weightAgainst;
    }

    /** Share of the weight that is for the option; 0.5 if nothing weighs. Unlike the mean it does not fade with age. */
    public double share() {
        return weight() == 0 ? 0.5 : weightFor / weight();
    }

    /** Which way the words point: two thirds of their weight decide. */
    public Lean lean() {
        if (weight() == 0) {
            return Lean.DIVIDED;
        }
        return share() >= 2.0 / 3 ? Lean.FOR : share() <= 1.0 / 3 ? Lean.AGAINST : Lean.DIVIDED;
    }
}
