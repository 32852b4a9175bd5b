package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;
import org.parley.analysis.outlook.chance.Special;

/**
 * A poll turned into the chance that a vote passes: sampling error with a design effect of 1.3 and a drift of 5 points
 * until the vote.
 */
@Card(
        name = "referendum",
        number = "M10",
        title = "Would a vote pass, judged by a poll?",
        papers = "Putnam 1988, International Organization; poll error model derived")
public record Referendum(
        @Assumed(value = "0.43", meaning = "share of the sample for it")
        double yes,

        @Assumed(value = "0.48", meaning = "share of the sample against it")
        double no,

        @Assumed(value = "502", meaning = "persons asked") double sample,

        @Assumed(value = "1.3", meaning = "design effect of the sample")
        double designEffect,

        @Assumed(value = "0.05", meaning = "standard deviation of opinion between poll and vote")
        double drift)
        implements Mechanism<Referendum.Finding> {

    public Referendum {
        Domain.PROBABILITY.check("yes, no", yes, no);
        Domain.POSITIVE.check("yes + no, sample, drift", yes + no, sample, drift);
        Domain.NON_NEGATIVE.check("design-effect", designEffect);
    }

    /**
     * The chance.
     *
     * @param share share of those decided
     * @param sd its standard deviation
     * @param passes chance of more than half
     */
    public record Finding(double share, double sd, double passes) {}

    @Override
    public Finding find() {
        double share = yes / (yes + no);
        double decided = sample * (yes + no);
        double sd = Math.sqrt(designEffect * share * (1 - share) / decided + drift * drift);
        return new Finding(share, sd, Special.normal((share - 0.5) / sd));
    }
}
