package org.parley.analysis.outlook.forecast;

import java.util.List;
import org.parley.model.ParleyException;

/**
 * Probabilities of answers that exclude each other and leave none out. Shares that sum to another number than 1 (rounded
 * percentages) are normalised.
 *
 * @param shares one for each answer
 */
public record BinnedForecast(List<Double> shares) {
    public BinnedForecast {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (!(sum > 0) || shares.stream().anyMatch(share -> !(share >= 0))) {
            throw ParleyException.withMend(
                    "The probabilities (" + shares + ") of a forecast must not be negative and not all be 0.",
                    "a sign is wrong.");
        }
        shares = shares.stream().map(share -> share / sum).toList();
    }

    /** The Brier score (1950) over all answers: the sum of squared errors, 0 (perfect) to 2. */
    public double brier(int truth) {
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            double error = shares.get(i) - (i == truth ? 1 : 0);
            sum += error * error;
        }
        return sum;
    }

    /** The log score: minus the natural logarithm of the probability of what came true. */
    public double log(int truth) {
        return -Math.log(shares.get(truth));
    }
}
