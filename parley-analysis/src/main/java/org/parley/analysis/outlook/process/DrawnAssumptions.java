package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.chance.Domain;

/** One value for each assumption, in an array because every week of every trajectory reads it. */
@SuppressWarnings("EnumOrdinal")
final class DrawnAssumptions {
    private final double[] values = new double[Assumption.values().length];

    DrawnAssumptions(Assumptions assumptions) {
        for (Assumption assumption : Assumption.values()) {
            values[assumption.ordinal()] = assumptions.of(assumption).quantile(0.5);
        }
    }

    void set(Assumption assumption, double value) {
        boolean share = assumption.domain() == Domain.PROBABILITY;
        values[assumption.ordinal()] = share ? Math.min(1, value) : value;
    }

    double get(Assumption assumption) {
        return values[assumption.ordinal()];
    }
}
