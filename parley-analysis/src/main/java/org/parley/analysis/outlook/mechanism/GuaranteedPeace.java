package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/**
 * The whole value of peace that the random walk divides: the prize, the carrots, less the unguarded risk of a breach.
 */
@Card(
        name = "guaranteed-peace",
        number = "M7",
        title = "What is peace worth with what a mediator adds and the risk of a breach?",
        papers = "Walter 1997, International Organization; joined to the random walk by us")
public record GuaranteedPeace(
        @Assumed(value = "0", meaning = "what outsiders add")
        double carrot,

        @Assumed(value = "0.2", meaning = "chance of a breach")
        double breach,

        @Assumed(value = "0.3", meaning = "what a breach costs")
        double loss,

        @Assumed(value = "0.5", meaning = "credibility of the guarantee")
        double credibility)
        implements Mechanism<GuaranteedPeace.Finding> {

    public GuaranteedPeace {
        Domain.NON_NEGATIVE.check("carrot, loss", carrot, loss);
        Domain.PROBABILITY.check("breach, credibility", breach, credibility);
    }

    /**
     * The value.
     *
     * @param peace the whole value of peace; the prize is 1
     */
    public record Finding(double peace) {}

    @Override
    public Finding find() {
        return new Finding(1 + carrot - breach * (1 - credibility) * loss);
    }
}
