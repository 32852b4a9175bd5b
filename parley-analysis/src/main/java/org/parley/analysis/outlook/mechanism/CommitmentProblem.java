package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** War follows if the rising side's later fighting value outgrows everything that can be given away now. */
@Card(
        name = "commitment-problem",
        number = "M6",
        title = "Is the shift of power larger than what peace has to share out?",
        papers = "Powell 2006, International Organization")
public record CommitmentProblem(
        @Assumed(value = "0.4", meaning = "the rising side's fighting value now")
        double nowRising,

        @Assumed(value = "0.6", meaning = "its fighting value in the next period")
        double laterRising,

        @Assumed(value = "0.4", meaning = "the other side's fighting value now")
        double nowOther,

        @Assumed(value = "1", meaning = "whole value of peace")
        double peace,

        @Assumed(value = "0.9", meaning = "worth of a period later as a share of now")
        double discount)
        implements Mechanism<CommitmentProblem.Finding> {

    public CommitmentProblem {
        Domain.NON_NEGATIVE.check(
                "now-rising, later-rising, now-other, peace", nowRising, laterRising, nowOther, peace);
        Domain.PROBABILITY.check("discount", discount);
    }

    /**
     * The comparison.
     *
     * @param shift discounted growth of the rising side's fighting value
     * @param surplus what peace has to share out
     * @param war whether the shift is larger
     */
    public record Finding(double shift, double surplus, boolean war) {}

    @Override
    public Finding find() {
        double shift = discount * laterRising - nowRising;
        double surplus = peace - nowRising - nowOther;
        return new Finding(shift, surplus, shift > surplus);
    }
}
