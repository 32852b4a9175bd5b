package org.parley.analysis.bargaining;

import java.util.List;

/**
 * A change of a package that makes nobody worse off and somebody better off, no part of which does so alone.
 *
 * @param changes the issues that change
 * @param gains what each party gains in all
 */
public record Swap(List<Change> changes, List<Double> gains) {
    public Swap {
        changes = List.copyOf(changes);
        gains = List.copyOf(gains);
    }

    /**
     * One issue that changes.
     *
     * @param issue place of the issue
     * @param from place of the option given up
     * @param to place of the option taken
     * @param gains what each party gains (below 0: loses) by this change alone
     */
    public record Change(int issue, int from, int to, List<Double> gains) {
        public Change {
            gains = List.copyOf(gains);
        }
    }

    /** The gain of the party that gains least. */
    public double least() {
        return gains.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    /** The sum of all gains. */
    public double total() {
        return gains.stream().mapToDouble(Double::doubleValue).sum();
    }
}
