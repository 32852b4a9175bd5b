package org.parley.analysis.outlook.process;

import java.util.List;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;

/**
 * What peace has to offer both sides: the divisions of one prize, or the packages over many issues that a bargaining
 * analysis found.
 */
public final class PeaceFrontier {
    private final double[] a;
    private final double[] b;

    private PeaceFrontier(List<Utilities> packages) {
        a = packages.stream().mapToDouble(Utilities::a).toArray();
        b = packages.stream().mapToDouble(Utilities::b).toArray();
    }

    /** Every division of a prize of 1. */
    public static PeaceFrontier division() {
        return new PeaceFrontier(List.of());
    }

    /** These packages and no other. */
    public static PeaceFrontier of(List<Utilities> packages) {
        return new PeaceFrontier(packages);
    }

    /** How many packages; 0 for divisions. */
    public int packages() {
        return a.length;
    }

    /**
     * What is left over when both get what they demand and peace is worth so much more to both together; below 0 if it
     * does not suffice. O(packages).
     */
    double surplus(double demandA, double demandB, double extra) {
        if (a.length == 0) {
            return 1 + extra - demandA - demandB;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            double gainA = a[i] + extra / 2 - demandA;
            double gainB = b[i] + extra / 2 - demandB;
            double both = gainA + gainB;
            double surplus = gainA >= 0 && gainB >= 0 ? both : Math.min(0, gainA) + Math.min(0, gainB);
            best = Math.max(best, surplus);
        }
        return best;
    }
}
