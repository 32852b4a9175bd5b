package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** A truce saves both the cost of battle and shifts power to whoever rearms faster. */
@Card(
        name = "rearmament-pause",
        number = "M6",
        title = "Is a pause acceptable to both although each can rearm in it?",
        papers = "Powell 2006, International Organization; condition derived")
public record RearmamentPause(
        @Assumed(value = "0.001", meaning = "A's growth of winning chance per week of pause")
        double rearmA,

        @Assumed(value = "0.002", meaning = "B's growth of winning chance per week of pause")
        double rearmB,

        @Assumed(value = "0.002", meaning = "A's cost of a week of fighting", also = "cost")
        double costA,

        @Assumed(value = "0.002", meaning = "B's cost of a week of fighting", also = "cost")
        double costB,

        @Assumed(value = "8", meaning = "length of the pause")
        double weeks)
        implements Mechanism<RearmamentPause.Finding> {

    public RearmamentPause {
        Domain.NON_NEGATIVE.check("rearm-a, rearm-b, cost-a, cost-b, weeks", rearmA, rearmB, costA, costB, weeks);
    }

    /**
     * The balance of the pause.
     *
     * @param shift what A's winning chance gains (or loses)
     * @param feasible whether what each saves covers what it loses
     * @param slackA A's saving less its loss
     * @param slackB B's saving less its loss
     */
    public record Finding(double shift, boolean feasible, double slackA, double slackB) {}

    @Override
    public Finding find() {
        double shift = (rearmA - rearmB) * weeks;
        double slackA = costA * weeks - Math.max(0, -shift);
        double slackB = costB * weeks - Math.max(0, shift);
        return new Finding(shift, slackA >= 0 && slackB >= 0, slackA, slackB);
    }
}
