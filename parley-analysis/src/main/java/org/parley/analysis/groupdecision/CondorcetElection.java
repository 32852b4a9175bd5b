package org.parley.analysis.groupdecision;

import java.util.Arrays;

/**
 * The probabilistic Condorcet election of KTAB: each option's chance to win is the product of its chances against every
 * other option, made to sum to 1 (conditional PCE, proportional voting, linear victory probability).
 *
 * <p>Source: the program of KTAB (KAPSARC, MIT licence). O(voters times options squared).
 */
final class CondorcetElection {
    /** What each side of a contest has at least, so that two equal options tie. */
    private static final double LEAST_SUPPORT = 1e-8;

    private CondorcetElection() {}

    /** Chance of each option; they sum to 1. {@code utility[voter][option]}. */
    static double[] chances(double[] capability, double[][] utility) {
        int options = utility[0].length;
        double[] chance = new double[options];
        Arrays.fill(chance, 0.5);
        double[][] byOption = transposed(utility);
        for (int a = 0; a < options; a++) {
            for (int b = a + 1; b < options; b++) {
                double forA = support(capability, byOption[a], byOption[b]);
                double forB = support(capability, byOption[b], byOption[a]);
                chance[a] *= forA / (forA + forB);
                chance[b] *= forB / (forA + forB);
            }
        }
        double total = Arrays.stream(chance).sum();
        return Arrays.stream(chance).map(c -> c / total).toArray();
    }

    private static double[][] transposed(double[][] utility) {
        double[][] byOption = new double[utility[0].length][utility.length];
        for (int k = 0; k < utility.length; k++) {
            for (int option = 0; option < byOption.length; option++) {
                byOption[option][k] = utility[k][option];
            }
        }
        return byOption;
    }

    private static double support(double[] capability, double[] option, double[] other) {
        double support = LEAST_SUPPORT;
        for (int k = 0; k < capability.length; k++) {
            support += Math.max(0, capability[k] * (option[k] - other[k]));
        }
        return support;
    }
}
