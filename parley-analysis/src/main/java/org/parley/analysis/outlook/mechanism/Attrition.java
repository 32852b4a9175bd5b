package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** A war of attrition: positions do not converge, one side at last concedes. The rival of {@link RandomWalk}. */
@Card(
        name = "attrition",
        number = "M5",
        title = "How long does it last if both stand firm until one gives way?",
        papers = "Convergence: British Journal of Political Science 2012, Does the Principle of "
                + "Convergence Really Hold?; Journal of Conflict Resolution, Slow to Learn " + "(abstract)")
public record Attrition(
        @Assumed(value = "0.02", meaning = "A's cost of a period", also = "cost")
        double costA,

        @Assumed(value = "0.02", meaning = "B's cost of a period", also = "cost")
        double costB,

        @Assumed(value = "0.5", meaning = "what A gains by winning the contest", also = "value")
        double valueA,

        @Assumed(value = "0.5", meaning = "what B gains by winning the contest", also = "value")
        double valueB,

        @Assumed(value = "12", meaning = "period for which ended_by is told")
        double by)
        implements Mechanism<Attrition.Finding> {

    public Attrition {
        Domain.NON_NEGATIVE.check("cost-a, cost-b, by", costA, costB, by);
        Domain.POSITIVE.check("value-a, value-b", valueA, valueB);
    }

    /**
     * The concession rates.
     *
     * @param rateA rate at which A concedes: B's cost over B's gain
     * @param rateB rate at which B concedes
     * @param mean expected number of periods
     * @param endedBy chance that it has ended by the period asked for
     * @param concedesA chance that A is the one to concede
     */
    public record Finding(double rateA, double rateB, double mean, double endedBy, double concedesA) {}

    @Override
    public Finding find() {
        double rateA = costB / valueB;
        double rateB = costA / valueA;
        double both = rateA + rateB;
        return new Finding(rateA, rateB, 1 / both, 1 - Math.exp(-both * by), both == 0 ? 0.5 : rateA / both);
    }
}
