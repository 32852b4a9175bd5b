package org.parley.workbench.evaluate.score;

import java.util.ArrayList;
import java.util.List;
import org.parley.workbench.evaluate.gold.StatementCode;

/**
 * Whether confidence means something: predictions by tenths of confidence, and how many of each were right.
 *
 * @param bins ten, from the least confidence to the most
 */
public record Reliability(List<Bin> bins) {
    private static final int TENTHS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Predictions with a confidence in [from, to); the last bin holds 1 too.
     *
     * @param from least confidence
     * @param to most confidence
     * @param predicted statements predicted
     * @param matched of them, aligned with a gold statement of the same holder
     * @param optionRight of the matched, those with the right issue and option
     * @param wholeRight of the predicted, those with right holder, issue, option and polarity
     * @param confidence summed over the matched
     */
    public record Bin(
            double from, double to, int predicted, int matched, int optionRight, int wholeRight, double confidence) {
        /** Mean confidence of the matched; 0 if there are none. */
        public double meanConfidence() {
            return matched == 0 ? 0 : confidence / matched;
        }

        /** Share of the matched with the right option; 0 if there are none. */
        public double accuracy() {
            return matched == 0 ? 0 : (double) optionRight / matched;
        }

        private Bin plus(Bin other) {
            return new Bin(
                    from,
                    to,
                    predicted + other.predicted,
                    matched + other.matched,
                    optionRight + other.optionRight,
                    wholeRight + other.wholeRight,
                    confidence + other.confidence);
        }
    }

    /** Of the documents' predictions. */
    public static Reliability of(List<ScoredDocument> documents) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < TENTHS; i++) {
            bins.add(new Bin(i / 10.0, (i + 1) / 10.0, 0, 0, 0, 0, 0));
        }
        for (ScoredDocument document : documents) {
            document.statements().forEach(statement -> add(bins, statement, new Bin(0, 0, 1, 0, 0, 0, 0)));
            for (Pair pair : document.aligned()) {
                StatementCode gold = document.gold().statements().get(pair.gold());
                StatementCode predicted = document.statements().get(pair.predicted());
                if (Level.HOLDER.agrees().test(gold, predicted)) {
                    add(bins, predicted, matched(gold, predicted));
                }
            }
        }
        return new Reliability(bins);
    }

    private static Bin matched(StatementCode gold, StatementCode predicted) {
        boolean option = gold.issue().equals(predicted.issue()) && gold.option().equals(predicted.option());
        boolean whole = Level.HOLDER_ISSUE_OPTION_POLARITY.agrees().test(gold, predicted);
        return new Bin(0, 0, 0, 1, option ? 1 : 0, whole ? 1 : 0, predicted.confidence());
    }

    private static void add(List<Bin> bins, StatementCode statement, Bin one) {
        int tenth = Math.min(TENTHS - 1, (int) (statement.confidence() * TENTHS));
        bins.set(tenth, bins.get(tenth).plus(one));
    }

    /** Number of statements matched. */
    public int matched() {
        return bins.stream().mapToInt(Bin::matched).sum();
    }

    /**
     * Expected calibration error: the mean distance of confidence and accuracy over the bins, weighted by their matched
     * statements (Guo et al. 2017, ICML, eq. 3).
     */
    public double error() {
        double sum = bins.stream()
                .mapToDouble(bin -> bin.matched() * Math.abs(bin.meanConfidence() - bin.accuracy()))
                .sum();
        return matched() == 0 ? 0 : sum / matched();
    }
}
