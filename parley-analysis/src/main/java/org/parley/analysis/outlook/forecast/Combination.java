package org.parley.analysis.outlook.forecast;

import org.parley.analysis.outlook.chance.Special;
import org.parley.model.ParleyException;

/**
 * Joins a model's probability with the base rate on the log-odds scale: logit P = w logit(model) + (1 - w) logit(base).
 * The model gets at most one half until its forecasts have proved calibrated.
 *
 * @param weight of the model, 0 to 0.5
 */
public record Combination(double weight) {
    private static final double NEVER = 1e-4;

    public Combination {
        if (!(weight >= 0 && weight <= 0.5)) {
            throw ParleyException.withMend(
                    "The weight (" + weight + ") of the model must lie in [0, 0.5].",
                    "the model is not calibrated yet: the base rate keeps at least one half.");
        }
    }

    /** The joined probability; probabilities nearer to 0 or 1 than 0.0001 count as that, since no run proves "never". */
    public double of(double model, double base) {
        return Special.logistic(weight * Special.logit(held(model)) + (1 - weight) * Special.logit(held(base)));
    }

    private static double held(double probability) {
        return Math.max(NEVER, Math.min(1 - NEVER, probability));
    }
}
