package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/**
 * The Nash division cut to what ratifiers on both sides let pass: a constraint is a lever until it leaves nothing.
 */
@Card(
        name = "domestic-constraint",
        number = "M10",
        title = "What does being bound at home do to the division?",
        papers = "Putnam 1988, International Organization; Tarar 2001, Journal of Conflict " + "Resolution")
public record DomesticConstraint(
        @Assumed(value = "0.5", meaning = "chance that A wins if it is fought out")
        double win,

        @Assumed(value = "0.1", meaning = "A's cost of war") double costA,
        @Assumed(value = "0.2", meaning = "B's cost of war") double costB,

        @Assumed(value = "0", meaning = "least share that A's ratifiers accept")
        double leastA,

        @Assumed(value = "0", meaning = "least share that B's ratifiers accept")
        double leastB)
        implements Mechanism<DomesticConstraint.Finding> {

    public DomesticConstraint {
        Domain.PROBABILITY.check("win, least-a, least-b", win, leastA, leastB);
        Domain.NON_NEGATIVE.check("cost-a, cost-b", costA, costB);
    }

    /**
     * The division.
     *
     * @param deal whether any division passes
     * @param low least share of A that passes
     * @param high greatest share of A that passes
     * @param share A's share; not a number without a deal
     */
    public record Finding(boolean deal, double low, double high, double share) {}

    @Override
    public Finding find() {
        BargainingRange.Finding range = new BargainingRange(win, win, costA, costB).find();
        double low = Math.max(leastA, range.low());
        double high = Math.min(1 - leastB, range.high());
        boolean deal = low <= high + 1e-12;
        double share = Math.max(low, Math.min(high, range.nashSplit()));
        return new Finding(deal, low, high, deal ? share : Double.NaN);
    }
}
