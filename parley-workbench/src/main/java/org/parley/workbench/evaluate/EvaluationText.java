package org.parley.workbench.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.workbench.evaluate.score.Breakdown;
import org.parley.workbench.evaluate.score.Confusion;
import org.parley.workbench.evaluate.score.Counts;
import org.parley.workbench.evaluate.score.Interval;
import org.parley.workbench.evaluate.score.Level;
import org.parley.workbench.evaluate.score.LevelScore;
import org.parley.workbench.evaluate.score.ProcessScore;
import org.parley.workbench.evaluate.score.Reliability;

/** An evaluation as tables for the eye. */
public final class EvaluationText {
    private static final int SHOWN_CONFUSIONS = 12;
    private static final List<Level<?>> PROCESS_COLUMNS =
            List.of(Level.DETECT, Level.HOLDER, Level.HOLDER_ISSUE_POLARITY, Level.HOLDER_ACT, Level.EVENT_WHO_ROOT);

    private final Evaluation evaluation;
    private final StringBuilder text = new StringBuilder();

    private EvaluationText(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The whole text. */
    public static String of(Evaluation evaluation) {
        EvaluationText text = new EvaluationText(evaluation);
        text.heading();
        text.levels();
        text.processes();
        evaluation.breakdowns().forEach(text::breakdown);
        evaluation.confusions().forEach(text::confusion);
        text.reliability();
        return text.text.toString();
    }

    private void heading() {
        line(
                "Documents: %d, processes: %d. In brackets the middle 95%% of %d draws of documents, seed %d.",
                evaluation.documents().size(), evaluation.processes().size(), evaluation.draws(), evaluation.seed());
        long unplaced = evaluation.documents().stream()
                .mapToLong(d -> d.gold().unplaced())
                .sum();
        if (unplaced > 0) {
            line("%d gold quotes are not in their text and count as not found.", unplaced);
        }
    }

    private void levels() {
        line("");
        line(
                "%-29s %-18s %-18s %-18s %-18s %6s %6s",
                "level", "precision", "recall", "F1", "F1 over processes", "gold", "pred");
        for (LevelScore score : evaluation.levels()) {
            Counts counts = score.counts();
            line(
                    "%-29s %-18s %-18s %-18s %-18s %6d %6d",
                    score.level(),
                    figure(counts.precision(), score.precision()),
                    figure(counts.recall(), score.recall()),
                    figure(counts.f1(), score.f1()),
                    figure(score.macroF1(), score.macro()),
                    counts.gold(),
                    counts.predicted());
        }
    }

    private static String figure(double value, Interval interval) {
        return String.format(Locale.ROOT, "%.3f [%.2f %.2f]", value, interval.low(), interval.high());
    }

    private void processes() {
        List<String> levels =
                evaluation.levels().stream().map(LevelScore::level).toList();
        line("");
        line(
                "%-20s %5s %7s %7s %17s %11s %11s",
                "F1 by process", "texts", "detect", "holder", "+issue+polarity", "holder+act", "event root");
        for (ProcessScore process : evaluation.processes()) {
            List<Counts> shown = PROCESS_COLUMNS.stream()
                    .map(level -> process.counts().get(levels.indexOf(level.label())))
                    .toList();
            line(
                    "%-20s %5d %7.3f %7.3f %17.3f %11.3f %11.3f",
                    process.process().isEmpty() ? "(none)" : process.process(),
                    process.documents(),
                    shown.get(0).f1(),
                    shown.get(1).f1(),
                    shown.get(2).f1(),
                    shown.get(3).f1(),
                    shown.get(4).f1());
        }
    }

    private void breakdown(Breakdown breakdown) {
        line("");
        line(
                "%-26s %6s %6s %6s %6s %6s %6s   (%s; found: quote overlaps, however coded)",
                "by " + breakdown.field(), "gold", "found", "pred", "P", "R", "F1", breakdown.level());
        for (Breakdown.Row row : breakdown.rows()) {
            Counts counts = row.counts();
            line(
                    "%-26s %6d %6d %6d %6.2f %6.2f %6.2f",
                    row.value().isEmpty() ? "(none)" : row.value(),
                    counts.gold(),
                    row.found(),
                    counts.predicted(),
                    counts.precision(),
                    counts.recall(),
                    counts.f1());
        }
    }

    private void confusion(Confusion confusion) {
        int all = confusion.cells().stream().mapToInt(Confusion.Cell::count).sum();
        int right = confusion.cells().stream()
                .filter(Confusion.Cell::right)
                .mapToInt(Confusion.Cell::count)
                .sum();
        line("");
        line("%s right in %d of %d statements of the right holder; most often wrong:", confusion.field(), right, all);
        confusion.cells().stream()
                .filter(cell -> !cell.right())
                .sorted(Comparator.comparingInt(Confusion.Cell::count).reversed())
                .limit(SHOWN_CONFUSIONS)
                .forEach(cell -> line("%6d  %s coded as %s", cell.count(), cell.gold(), cell.predicted()));
    }

    private void reliability() {
        Reliability reliability = evaluation.reliability();
        line("");
        line(
                "%-12s %6s %8s %11s %13s %12s",
                "confidence", "pred", "matched", "mean conf.", "option right", "all right");
        for (Reliability.Bin bin : reliability.bins()) {
            line(
                    "%.1f to %.1f   %6d %8d %11.2f %13.2f %12.2f",
                    bin.from(),
                    bin.to(),
                    bin.predicted(),
                    bin.matched(),
                    bin.meanConfidence(),
                    bin.accuracy(),
                    bin.predicted() == 0 ? 0 : (double) bin.wholeRight() / bin.predicted());
        }
        line("Expected calibration error of the option: %.3f", reliability.error());
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
