package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;
import org.parley.analysis.outlook.chance.Special;

/**
 * Credibility of a guarantee from six questions, each answered 0 (no), 0.5 (in part) or 1 (yes), as a Beta belief.
 */
@Card(
        name = "guarantee-score",
        number = "M7",
        title = "How credible does a guarantee look, read clause by clause?",
        papers = "Criteria after Walter 1997, International Organization; the weights are " + "assumptions")
public record GuaranteeScore(
        @Assumed(value = "0.5", meaning = "is it named who acts?")
        double who,

        @Assumed(value = "0.5", meaning = "is it named what they do?")
        double what,

        @Assumed(value = "0.5", meaning = "is it named what sets it off?")
        double trigger,

        @Assumed(value = "0", meaning = "is it named how fast?")
        double speed,

        @Assumed(value = "0", meaning = "is it ratified?") double ratified,

        @Assumed(value = "0.5", meaning = "did the guarantor keep such promises before?")
        double record)
        implements Mechanism<GuaranteeScore.Finding> {

    public GuaranteeScore {
        Domain.PROBABILITY.check(
                "who, what, trigger, speed, ratified, record", who, what, trigger, speed, ratified, record);
    }

    /**
     * The credibility.
     *
     * @param credibility its mean
     * @param low 5 % quantile
     * @param high 95 % quantile
     */
    public record Finding(double credibility, double low, double high) {}

    @Override
    public Finding find() {
        double yes = who + what + trigger + speed + ratified + record;
        double a = 1 + yes;
        double b = 7 - yes;
        return new Finding(a / (a + b), Special.betaQuantile(a, b, 0.05), Special.betaQuantile(a, b, 0.95));
    }
}
