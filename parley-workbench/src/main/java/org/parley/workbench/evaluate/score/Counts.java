package org.parley.workbench.evaluate.score;

/**
 * How many were matched, predicted (repeats of matched positions aside) and coded by hand.
 */
public record Counts(int matched, int predicted, int gold) {
    /** Nothing counted. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(matched + other.matched, predicted + other.predicted, gold + other.gold);
    }

    /** Share of the predicted that is matched; 0 if nothing was predicted. */
    public double precision() {
        return predicted == 0 ? 0 : (double) matched / predicted;
    }

    /** Share of the gold that is matched; 0 if there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    /** Harmonic mean of precision and recall; 0 if both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
