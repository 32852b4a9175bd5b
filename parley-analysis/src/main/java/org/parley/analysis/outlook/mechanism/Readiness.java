package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;
import org.parley.analysis.outlook.chance.Special;

/**
 * Readiness of one side: its motivation (does the stalemate hurt?) and its optimism (is there a way out?) multiplied,
 * so that neither alone is enough.
 */
@Card(
        name = "readiness",
        number = "M9",
        title = "Is a side ready to talk: does it hurt, and is there a way out?",
        papers = "Zartman, ripeness; Pruitt, readiness theory; functional form assumed")
public record Readiness(
        @Assumed(value = "0.02", meaning = "cost of a period of fighting")
        double costRate,

        @Assumed(value = "0.0", meaning = "what it expects to gain per period")
        double expectedGain,

        @Assumed(value = "0.3", meaning = "chance it sees that an acceptable package is acceptable to the other")
        double wayOut,

        @Assumed(value = "0.5", meaning = "weight of motivation against optimism")
        double weight,

        @Assumed(value = "100", meaning = "effect of cost on the feeling of a hurting stalemate")
        double painSlope,

        @Assumed(value = "100", meaning = "effect of expected gain")
        double gainSlope,

        @Assumed(value = "2", meaning = "pain needed for an even chance")
        double level)
        implements Mechanism<Readiness.Finding> {

    public Readiness {
        Domain.NON_NEGATIVE.check("cost-rate, pain-slope, gain-slope", costRate, painSlope, gainSlope);
        Domain.REAL.check("expected-gain, level", expectedGain, level);
        Domain.PROBABILITY.check("way-out, weight", wayOut, weight);
    }

    /**
     * The readiness.
     *
     * @param hurting strength of the mutually hurting stalemate as this side feels it
     * @param readiness motivation times optimism, weighted
     */
    public record Finding(double hurting, double readiness) {}

    @Override
    public Finding find() {
        double hurting = Special.logistic(painSlope * costRate - gainSlope * expectedGain - level);
        return new Finding(hurting, Math.pow(hurting, weight) * Math.pow(wayOut, 1 - weight));
    }
}
