package org.parley.analysis.bargaining;

import java.util.List;

/**
 * A smallest set of demands whose giving up opens the zone of agreement.
 *
 * @param demands what is given up; leaving any one of them in force keeps the zone empty
 * @param lowered how far the reservation values among them must come down at least, in total
 * @param outcome number of a package that this opens
 */
public record Relaxation(List<Demand> demands, List<Lowering> lowered, long outcome) {
    public Relaxation {
        demands = List.copyOf(demands);
        lowered = List.copyOf(lowered);
    }

    /** A reservation value and the value to which it must come down for the package. */
    public record Lowering(String party, double from, double to) {}

    /** Sum of the amounts by which reservation values come down. */
    public double total() {
        return lowered.stream().mapToDouble(l -> l.from() - l.to()).sum();
    }
}
