package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** A third party's punishment of cheating, believed with some credibility. */
@Card(
        name = "guarantee",
        number = "M7",
        title = "How credible must a guarantee be for the agreement to enforce itself?",
        papers = "Walter 1997, International Organization")
public record Guarantee(
        @Assumed(value = "0.8", meaning = "what cheating brings")
        double cheating,

        @Assumed(value = "0.6", meaning = "what keeping the agreement brings")
        double keeping,

        @Assumed(value = "0.3", meaning = "what cheating brings when it is punished")
        double punished,

        @Assumed(value = "0.5", meaning = "chance that the guarantor acts")
        double credibility)
        implements Mechanism<Guarantee.Finding> {

    public Guarantee {
        Domain.REAL.check("cheating, keeping, punished", cheating, keeping, punished);
        Domain.PROBABILITY.check("credibility", credibility);
    }

    /**
     * The threshold.
     *
     * @param threshold the least credibility at which keeping is better; above 1 is cut to 1
     * @param selfEnforcing whether it is reached
     */
    public record Finding(double threshold, boolean selfEnforcing) {}

    @Override
    public Finding find() {
        boolean tempting = cheating > keeping;
        double threshold =
                !tempting ? 0 : cheating <= punished ? 1 : Math.min(1, (cheating - keeping) / (cheating - punished));
        double expected = (1 - credibility) * cheating + credibility * punished;
        return new Finding(threshold, keeping >= expected - 1e-12);
    }
}
