package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** One take-it-or-leave-it offer by A to B whose cost of war is known to B only, uniform on [0, highest cost]. */
@Card(
        name = "screening",
        number = "M4",
        title = "What does A offer when it does not know how much war costs B, and how often is " + "it refused?",
        papers = "Fearon 1995, International Organization; Powell 2004, American Political " + "Science Review")
public record Screening(
        @Assumed(value = "0.5", meaning = "chance that A wins if it is fought out")
        double win,

        @Assumed(value = "0.1", meaning = "A's cost of war as a share of the prize")
        double costA,

        @Assumed(value = "0.3", meaning = "the highest possible cost of war to B")
        double highestCost)
        implements Mechanism<Screening.Finding> {

    public Screening {
        Domain.PROBABILITY.check("win", win);
        Domain.NON_NEGATIVE.check("cost-a, highest-cost", costA, highestCost);
    }

    /**
     * The best offer.
     *
     * @param offer the share that A asks for
     * @param war chance that B refuses and it comes to war
     * @param valueToA what A expects
     */
    public record Finding(double offer, double war, double valueToA) {}

    @Override
    public Finding find() {
        double offer = Math.min(1, win + Math.max(0, (highestCost - costA) / 2));
        double war = highestCost == 0 ? 0 : Math.min(1, (offer - win) / highestCost);
        return new Finding(offer, war, (1 - war) * offer + war * (win - costA));
    }
}
