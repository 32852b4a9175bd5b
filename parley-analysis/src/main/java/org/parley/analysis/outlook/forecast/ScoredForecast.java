package org.parley.analysis.outlook.forecast;

import org.parley.model.Probability;

/**
 * A probability of yes, and whether it came true.
 *
 * @param forecaster who gave it
 * @param probability of yes
 * @param outcome whether it came true
 */
public record ScoredForecast(String forecaster, Probability probability, boolean outcome) {
    /** The squared error (Brier 1950, one-sided form), 0 (perfect) to 1. */
    public double brier() {
        double error = probability.value() - (outcome ? 1 : 0);
        return error * error;
    }

    /** Minus the natural logarithm of the probability of what came true; infinite for a certain error. */
    public double log() {
        return -Math.log(outcome ? probability.value() : 1 - probability.value());
    }
}
