package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** A mediator who only wants peace would always warn; only one with a stake in the listener's share is believed. */
@Card(
        name = "mediator-bias",
        number = "M11",
        title = "Is a mediator who calls the opponent tough believed?",
        papers = "Kydd 2003, American Journal of Political Science in style; derived")
public record MediatorBias(
        @Assumed(value = "0.1", meaning = "mediator's own chance that the opponent is tough")
        double doubt,

        @Assumed(value = "0.2", meaning = "what war costs the mediator")
        double costMediator,

        @Assumed(value = "0.6", meaning = "the bold demand") double highDemand,
        @Assumed(value = "0.4", meaning = "the safe demand") double lowDemand,

        @Assumed(value = "0.5", meaning = "chance of winning")
        double win,

        @Assumed(value = "0.1", meaning = "listener's cost of war")
        double costOne,

        @Assumed(value = "0.2", meaning = "weight of the listener's share in the mediator's eyes")
        double bias)
        implements Mechanism<MediatorBias.Finding> {

    public MediatorBias {
        Domain.PROBABILITY.check("doubt, high-demand, low-demand, win", doubt, highDemand, lowDemand, win);
        Domain.NON_NEGATIVE.check("cost-mediator, cost-one, bias", costMediator, costOne, bias);
    }

    /**
     * The verdict.
     *
     * @param threshold the least bias at which the mediator is believed
     * @param believed whether it is reached
     */
    public record Finding(double threshold, boolean believed) {}

    @Override
    public Finding find() {
        double stake = (1 - doubt) * highDemand + doubt * (win - costOne) - lowDemand;
        double threshold =
                doubt * costMediator == 0 ? 0 : stake <= 0 ? Double.POSITIVE_INFINITY : doubt * costMediator / stake;
        return new Finding(threshold, bias >= threshold - 1e-12);
    }
}
