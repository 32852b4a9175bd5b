package org.parley.analysis.matrix;

import java.util.List;
import org.parley.model.ParleyException;
import org.parley.model.record.Act;
import org.parley.model.record.Firmness;

/**
 * Every number of the position matrix that no text supports. All are editable; {@link #DEFAULT} holds the defaults and
 * {@link #listed} names each.
 *
 * @param prior Beta prior of support, both sides
 * @param weights what an utterance counts for
 * @param halfLifeDays age at which an utterance counts half
 * @param shiftHalfLifeDays the same for finding shifts, where the newest words must outweigh the old
 * @param shiftThreshold change of support that counts as a shift
 * @param credibleMass probability inside the credible interval
 * @param trendDays how far back a trend looks
 * @param softening weight of later approval that lifts a red line, and of new words that make a shift
 * @param leastConfidence confidence of the coder below which a statement waits for review instead of counting
 * @param repeats when two statements are one utterance
 */
public record MatrixAssumptions(
        double prior,
        Weights weights,
        double halfLifeDays,
        double shiftHalfLifeDays,
        double shiftThreshold,
        double credibleMass,
        int trendDays,
        double softening,
        double leastConfidence,
        Repeats repeats) {

    /** The defaults. */
    public static final MatrixAssumptions DEFAULT = new MatrixAssumptions(
            1, new Weights(0.5, 1, 2, 0.5, 0), 120, 14, 0.3, 0.9, 60, 0.4, 0.3, new Repeats(3, 0.5));

    public MatrixAssumptions {
        demand(prior > 0, "prior", prior, "be positive");
        demand(halfLifeDays > 0, "halfLifeDays", halfLifeDays, "be positive");
        demand(shiftHalfLifeDays > 0, "shiftHalfLifeDays", shiftHalfLifeDays, "be positive");
        demand(shiftThreshold > 0 && shiftThreshold < 1, "shiftThreshold", shiftThreshold, "lie in (0, 1)");
        demand(credibleMass > 0 && credibleMass < 1, "credibleMass", credibleMass, "lie in (0, 1)");
        demand(trendDays > 0, "trendDays", trendDays, "be positive");
        demand(softening >= 0, "softening", softening, "not be negative");
        demand(leastConfidence >= 0 && leastConfidence <= 1, "leastConfidence", leastConfidence, "lie in [0, 1]");
    }

    private static void demand(boolean holds, String name, double value, String rule) {
        if (!holds) {
            throw new ParleyException("The assumption " + name + " (" + value + ") must " + rule + ".");
        }
    }

    /**
     * What an utterance counts for before its age is looked at.
     *
     * @param signal a hint
     * @param stated a plain statement
     * @param redLine a categorical one
     * @param judgement factor for praise, criticism and warnings, which show a leaning and claim nothing
     * @param report factor for reports and denials of fact, which say how things are and not what is wanted
     */
    public record Weights(double signal, double stated, double redLine, double judgement, double report) {
        public Weights {
            demand(signal >= 0, "weight of a signal", signal, "not be negative");
            demand(stated >= 0, "weight of a stated position", stated, "not be negative");
            demand(redLine >= 0, "weight of a red line", redLine, "not be negative");
            demand(judgement >= 0, "factor of judgements", judgement, "not be negative");
            demand(report >= 0, "factor of reports", report, "not be negative");
        }

        /** Weight of an utterance with this act and firmness. */
        public double of(Act act, Firmness firmness) {
            double byFirmness = switch (firmness) {
                case SIGNAL -> signal;
                case STATED -> stated;
                case RED_LINE -> redLine;
            };
            return byFirmness * factor(act);
        }

        private double factor(Act act) {
            return switch (act) {
                case THREATEN, CONDITION, REJECT, ACCEPT, OFFER, COMMIT, DEMAND -> 1;
                case WARN, CRITICISE, PRAISE -> judgement;
                case DENY, REPORT -> report;
            };
        }
    }

    /** Two statements of a party on one option and side are one utterance within these days and this word overlap. */
    public record Repeats(int days, double similarity) {
        public Repeats {
            demand(days >= 0, "days between repeats", days, "not be negative");
            demand(similarity > 0 && similarity <= 1, "word overlap of repeats", similarity, "lie in (0, 1]");
        }
    }

    /** Every assumption by name, in a fixed order. */
    public List<Assumption> listed() {
        return List.of(
                new Assumption("prior", prior, "Beta prior of support, for and against"),
                new Assumption("weight-signal", weights.signal, "weight of a hint"),
                new Assumption("weight-stated", weights.stated, "weight of a plain statement"),
                new Assumption("weight-red-line", weights.redLine, "weight of a categorical statement"),
                new Assumption("factor-judgement", weights.judgement, "factor for praise, criticism and warnings"),
                new Assumption("factor-report", weights.report, "factor for reports and denials of fact"),
                new Assumption("half-life-days", halfLifeDays, "age at which an utterance counts half"),
                new Assumption("shift-half-life-days", shiftHalfLifeDays, "the same when shifts are sought"),
                new Assumption("shift-threshold", shiftThreshold, "change of support that counts as a shift"),
                new Assumption("credible-mass", credibleMass, "probability inside the interval"),
                new Assumption("trend-days", trendDays, "how far back a trend looks"),
                new Assumption("softening", softening, "weight of later words that lifts a red line or makes a shift"),
                new Assumption(
                        "least-confidence",
                        leastConfidence,
                        "confidence below which a statement waits for review and does not count"),
                new Assumption("repeat-days", repeats.days, "days within which the same words are one utterance"),
                new Assumption("repeat-similarity", repeats.similarity, "share of common words that makes a repeat"));
    }
}
