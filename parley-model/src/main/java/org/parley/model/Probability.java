package org.parley.model;

/** A probability or a degree of confidence in [0, 1]. */
public record Probability(double value) implements Comparable<Probability> {
    /** Certainty. */
    public static final Probability ONE = new Probability(1);

    /** Impossibility. */
    public static final Probability ZERO = new Probability(0);

    public Probability {
        if (!(value >= 0 && value <= 1)) {
            throw new ParleyException("The probability (" + value + ") must lie in [0, 1].");
        }
    }

    @Override
    public int compareTo(Probability other) {
        return Double.compare(value, other.value);
    }
}
