package org.parley.analysis.groupdecision;

/**
 * The probabilistic Condorcet election of KTAB: each option's chance to win is the product of its chances against every
 * other option, made to sum to 1 (conditional PCE, proportional voting, linear victory probability).
 *
 * <p>Source: Wise, Lester and Efird, "An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB) using
 * One-dimensional Spatial Models", KAPSARC 2015. O(voters times options squared).
 */
final class CondorcetElection {
    /** What each side of a contest has at least, so that two equal options tie. */
    private static final double LEAST_SUPPORT = 1e-8;

    private CondorcetElection() {}

    /** Chance of each option; they sum to 1. {@code utility[voter][option]}. */
    static double[] chances(double[] capability, double[][] utility) {
        int options = utility[0].length;
        double[] chance = new double[options];
        double total = 0;
        for (int a = 0; a < options; a++) {
            chance[a] = 0.5;
            for (int b = 0; b < options; b++) {
                chance[a] *= a == b ? 1 : win(capability, utility, a, b);
            }
            total += chance[a];
        }
        for (int a = 0; a < options; a++) {
            chance[a] /= total;
        }
        return chance;
    }

    private static double win(double[] capability, double[][] utility, int a, int b) {
        double support = LEAST_SUPPORT;
        double opposition = LEAST_SUPPORT;
        for (int k = 0; k < capability.length; k++) {
            double vote = capability[k] * (utility[k][a] - utility[k][b]);
            if (vote > 0) {
                support += vote;
            } else {
                opposition -= vote;
            }
        }
        return support / (support + opposition);
    }
}
