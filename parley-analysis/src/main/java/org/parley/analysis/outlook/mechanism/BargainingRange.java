package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** The divisions of one prize that both sides prefer to fighting it out, with their own beliefs. */
@Card(
        name = "bargaining-range",
        number = "M1-M2",
        title = "Is there a division both prefer to fighting it out, and how much optimism can it bear?",
        papers = "Fearon 1995, International Organization; Blainey, The Causes of War")
public record BargainingRange(
        @Assumed(value = "0.5", meaning = "A's belief that A wins if it is fought out")
        double winA,

        @Assumed(value = "0.5", meaning = "B's belief that A wins if it is fought out")
        double winB,

        @Assumed(value = "0.1", meaning = "A's cost of war as a share of the prize", also = "cost")
        double costA,

        @Assumed(value = "0.1", meaning = "B's cost of war as a share of the prize", also = "cost")
        double costB)
        implements Mechanism<BargainingRange.Finding> {

    public BargainingRange {
        Domain.PROBABILITY.check("win-a, win-b", winA, winB);
        Domain.NON_NEGATIVE.check("cost-a, cost-b", costA, costB);
    }

    /**
     * The range of A's share.
     *
     * @param low what A accepts at least
     * @param high what B leaves A at most
     * @param open whether a division satisfies both
     * @param optimismGap by how much the two hopes exceed the prize
     * @param bearableGap the gap that the costs of war can bear
     * @param shortBy how much is missing, 0 if open
     * @param nashSplit A's share at the Nash solution, the midpoint; not a number if the range is empty
     */
    public record Finding(
            double low,
            double high,
            boolean open,
            double optimismGap,
            double bearableGap,
            double shortBy,
            double nashSplit) {}

    @Override
    public Finding find() {
        double low = winA - costA;
        double high = winB + costB;
        boolean open = winA - winB <= costA + costB + 1e-12;
        return new Finding(
                low,
                high,
                open,
                winA - winB,
                costA + costB,
                open ? 0 : low - high,
                open ? (low + high) / 2 : Double.NaN);
    }
}
