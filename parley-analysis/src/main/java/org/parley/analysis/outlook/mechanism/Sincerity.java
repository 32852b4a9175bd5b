package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;
import org.parley.analysis.outlook.chance.Special;

/** A score of signs that talks are sincere; only the signs of the weights are evidence. */
@Card(
        name = "sincerity",
        number = "M12",
        title = "Are the talks meant, or a show for someone else?",
        papers = "Min 2020, International Organization; Min 2025, Words of War (signs only; "
                + "every weight is an assumption)")
public record Sincerity(
        @Assumed(value = "0", meaning = "how lop-sided recent battles were, 0 to 1")
        double lopsidedFront,

        @Assumed(value = "0.3", meaning = "concrete texts exchanged, 0 to 1")
        double reciprocalTexts,

        @Assumed(value = "0.1", meaning = "steps that cost something, 0 to 1")
        double costlySteps,

        @Assumed(value = "0.7", meaning = "pressure from outside to talk, 0 to 1")
        double outsidePressure,

        @Assumed(value = "0.7", meaning = "how unclear the front is, 0 to 1")
        double unclearFront,

        @Assumed(value = "0.6", meaning = "talk aimed at who is to blame, 0 to 1")
        double blameTalk,

        @Assumed(value = "0", meaning = "weight b0") double base,
        @Assumed(value = "1", meaning = "weight b1") double weightFront,
        @Assumed(value = "2", meaning = "weight b2") double weightTexts,
        @Assumed(value = "2", meaning = "weight b3") double weightSteps,
        @Assumed(value = "1", meaning = "weight b4") double weightPressure,
        @Assumed(value = "1", meaning = "weight b5") double weightBlame)
        implements Mechanism<Sincerity.Finding> {

    public Sincerity {
        Domain.PROBABILITY.check(
                "lopsided-front, reciprocal-texts, costly-steps, outside-pressure, unclear-front, blame-talk",
                lopsidedFront,
                reciprocalTexts,
                costlySteps,
                outsidePressure,
                unclearFront,
                blameTalk);
        Domain.REAL.check("base", base);
        Domain.NON_NEGATIVE.check(
                "weight-front, weight-texts, weight-steps, weight-pressure, weight-blame",
                weightFront,
                weightTexts,
                weightSteps,
                weightPressure,
                weightBlame);
    }

    /**
     * The score.
     *
     * @param sincerity chance that a text agreed in talks is meant
     */
    public record Finding(double sincerity) {}

    @Override
    public Finding find() {
        double score = base
                + weightFront * lopsidedFront
                + weightTexts * reciprocalTexts
                + weightSteps * costlySteps
                - weightPressure * outsidePressure * unclearFront
                - weightBlame * blameTalk;
        return new Finding(Special.logistic(score));
    }
}
