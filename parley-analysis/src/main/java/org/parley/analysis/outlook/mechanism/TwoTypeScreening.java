package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** One offer by A to a B that is either tough (low cost of war) or soft (high cost), and what a refusal teaches. */
@Card(
        name = "two-type-screening",
        number = "M4",
        title = "Does A make the demand that a tough opponent would refuse?",
        papers = "Fearon 1995, International Organization")
public record TwoTypeScreening(
        @Assumed(value = "0.05", meaning = "cost of war to a tough B")
        double lowCost,

        @Assumed(value = "0.3", meaning = "cost of war to a soft B")
        double highCost,

        @Assumed(value = "0.1", meaning = "A's cost of war") double costA,

        @Assumed(value = "0.3", meaning = "chance that B is tough")
        double tough,

        @Assumed(value = "0", meaning = "chance that a soft B refuses the risky demand all the same")
        double softRefuses)
        implements Mechanism<TwoTypeScreening.Finding> {

    public TwoTypeScreening {
        Domain.NON_NEGATIVE.check("low-cost, high-cost, cost-a", lowCost, highCost, costA);
        Domain.NON_NEGATIVE.check("high-cost - low-cost", highCost - lowCost);
        Domain.POSITIVE.check("high-cost + cost-a", highCost + costA);
        Domain.PROBABILITY.check("tough, soft-refuses", tough, softRefuses);
    }

    /**
     * The choice.
     *
     * @param threshold A takes the risk while the chance of a tough B is below this
     * @param risky whether it does
     * @param toughAfterRefusal chance of a tough B once the risky demand was refused, by Bayes' rule
     */
    public record Finding(double threshold, boolean risky, double toughAfterRefusal) {}

    @Override
    public Finding find() {
        double threshold = (highCost - lowCost) / (highCost + costA);
        double refusal = tough + (1 - tough) * softRefuses;
        return new Finding(threshold, tough < threshold, refusal == 0 ? 0 : tough / refusal);
    }
}
