package org.parley.analysis.stability.uncertain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.parley.analysis.stability.solve.Concept;
import org.parley.model.ParleyException;

/** Shares of draws in which each state is an equilibrium. */
public final class Shares {
    private static final double Z = 1.959963984540054;

    private final int draws;
    private final Map<Concept, int[]> counts;

    Shares(int draws, Map<Concept, AtomicIntegerArray> counts) {
        this.draws = draws;
        this.counts = new EnumMap<>(Concept.class);
        counts.forEach((concept, count) -> {
            int[] copy = new int[count.length()];
            Arrays.setAll(copy, count::get);
            this.counts.put(concept, copy);
        });
    }

    /**
     * A share of draws with its 95 % interval (Wilson 1927, J. Am. Stat. Assoc. 22:209).
     *
     * @param share counted share
     * @param low lower end
     * @param high upper end
     */
    public record Share(double share, double low, double high) {}

    /** How many draws were solved. */
    public int draws() {
        return draws;
    }

    /** In how many draws a state is an equilibrium. */
    public int count(Concept concept, int state) {
        int[] count = counts.get(concept);
        if (count == null) {
            throw new ParleyException("The concept (" + concept.label() + ") must be among those that were solved.");
        }
        return count[state];
    }

    /** The share of draws in which a state is an equilibrium, with its interval. */
    public Share share(Concept concept, int state) {
        double p = count(concept, state) / (double) draws;
        double z2 = Z * Z / draws;
        double centre = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / draws + z2 / draws / 4) / (1 + z2);
        return new Share(p, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
