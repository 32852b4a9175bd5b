package org.parley.analysis.outlook.process;

import java.util.List;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;

/** What one draw of preferences leaves to agree on: every division of a prize of 1, or these packages and no other. */
final class Offers {
    /** Every division of a prize of 1. */
    static final Offers DIVISION = new Offers(true, List.of());

    private final boolean division;
    private final double[] a;
    private final double[] b;

    private Offers(boolean division, List<Utilities> packages) {
        this.division = division;
        a = packages.stream().mapToDouble(Utilities::a).toArray();
        b = packages.stream().mapToDouble(Utilities::b).toArray();
    }

    static Offers of(List<Utilities> packages) {
        return new Offers(false, packages);
    }

    int packages() {
        return a.length;
    }

    /**
     * What is left over when both get what they demand and peace is worth so much more to both together; below 0 if it
     * does not suffice, and by more than the prize if red lines leave no package at all. O(packages).
     */
    double surplus(double demandA, double demandB, double extra) {
        if (division) {
            return 1 + extra - demandA - demandB;
        }
        double best = -1 - Math.max(0, demandA) - Math.max(0, demandB);
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
