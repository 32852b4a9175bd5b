package org.parley.analysis.bargaining;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What each party gets without an agreement, and what this assumption is called. It is shown with every answer, because
 * the answers turn on it: by default the reservation values, never a silent zero.
 */
public record Disagreement(String name, List<Double> values) {
    public Disagreement {
        values = List.copyOf(values);
    }

    /** Zero for everyone. */
    public static Disagreement zero(int parties) {
        return new Disagreement("zero", Collections.nCopies(parties, 0.0));
    }

    /** The parties' reservation values; zero for a party that has none. */
    public static Disagreement reservations(BargainingModel model) {
        return new Disagreement(
                "reservation values",
                Arrays.stream(model.reservations())
                        .map(value -> Math.max(value, Double.isInfinite(value) ? 0 : value))
                        .boxed()
                        .toList());
    }

    /** The worst permitted package of each party, but at least zero. */
    public static Disagreement naturalMinimum(BargainingModel model) {
        return new Disagreement(
                "natural minimum",
                Arrays.stream(new UtilityRange(model).lowest())
                        .map(value -> Math.max(0, value))
                        .boxed()
                        .toList());
    }

    /** The values as an array. */
    public double[] point() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
