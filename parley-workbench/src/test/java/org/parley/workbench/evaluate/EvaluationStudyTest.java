package org.parley.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.workbench.evaluate.score.Breakdown;
import org.parley.workbench.evaluate.score.Confusion;
import org.parley.workbench.evaluate.score.Counts;
import org.parley.workbench.evaluate.score.LevelScore;
import org.parley.workbench.evaluate.score.ProcessScore;
import org.parley.workbench.evaluate.score.Reliability;

/** The figures of {@link WorkedExample}, worked out by hand. */
class EvaluationStudyTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @TempDir
    private Path folder;

    private Evaluation evaluation;

    @BeforeEach
    void evaluate() {
        evaluation = WorkedExample.evaluate(folder);
    }

    private LevelScore level(String label) {
        return evaluation.levels().stream()
                .filter(score -> score.level().equals(label))
                .findFirst()
                .orElseThrow();
    }

    // north counts 4 predictions and 5 gold, south 2 and 2; the macro figure is the mean of the two F1
    @ParameterizedTest
    @CsvSource({
        "detect,                       5, 6, 7, 0.833333333333", // (2/3 + 1) / 2
        "holder,                       4, 6, 7, 0.722222222222", // (4/9 + 1) / 2
        "holder+issue+polarity,        3, 6, 7, 0.472222222222", // (4/9 + 1/2) / 2
        "holder+issue+option+polarity, 2, 6, 7, 0.222222222222", // (4/9 + 0) / 2
        "holder+act,                   4, 6, 7, 0.722222222222",
        "event detect,                 1, 2, 1, 0.5",
        "event who,                    1, 2, 1, 0.5",
        "event who+root,               1, 2, 1, 0.5",
        "event who+root+whom,          0, 2, 1, 0",
    })
    void everyLevelHasTheFiguresWorkedOutByHand(String label, int matched, int predicted, int gold, double macro) {
        LevelScore score = level(label);
        assertThat(score.counts()).isEqualTo(new Counts(matched, predicted, gold));
        assertThat(score.macroF1()).isCloseTo(macro, EXACTLY);
    }

    @Test
    void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
        Counts detect = level("detect").counts();
        assertThat(detect.precision()).isCloseTo(5.0 / 6, EXACTLY);
        assertThat(detect.recall()).isCloseTo(5.0 / 7, EXACTLY);
        assertThat(detect.f1()).isCloseTo(10.0 / 13, EXACTLY);
        assertThat(Counts.NONE.f1()).isZero();
    }

    @Test
    void processesAreCountedApart() {
        assertThat(evaluation.processes()).extracting(ProcessScore::process).containsExactly("north", "south");
        assertThat(evaluation.processes().get(0).counts().get(0)).isEqualTo(new Counts(3, 4, 5));
        assertThat(evaluation.processes().get(1).counts().get(2)).isEqualTo(new Counts(1, 2, 2));
    }

    @Test
    void actsAreSplitSoThatTheyAddUpToTheirLevel() {
        Breakdown acts = evaluation.breakdowns().get(0);
        assertThat(acts.rows())
                .containsExactly(
                        new Breakdown.Row("accept", new Counts(1, 1, 1), 1),
                        new Breakdown.Row("demand", new Counts(1, 1, 2), 1),
                        new Breakdown.Row("offer", new Counts(0, 1, 1), 1),
                        new Breakdown.Row("reject", new Counts(2, 2, 2), 2),
                        new Breakdown.Row("report", new Counts(0, 1, 0), 0),
                        new Breakdown.Row("warn", new Counts(0, 0, 1), 0));
        assertThat(acts.rows().stream().map(Breakdown.Row::counts).reduce(Counts.NONE, Counts::plus))
                .isEqualTo(level("holder+act").counts());
    }

    @Test
    void confusionsPairTheRecordsOfOneSentenceByWhatTheySay() {
        assertThat(evaluation.confusions())
                .containsExactly(
                        new Confusion(
                                "act",
                                List.of(
                                        new Confusion.Cell("accept", "accept", 1),
                                        new Confusion.Cell("demand", "demand", 1),
                                        new Confusion.Cell("reject", "reject", 2))),
                        new Confusion(
                                "polarity",
                                List.of(
                                        new Confusion.Cell("+", "+", 2),
                                        new Confusion.Cell("-", "+", 1),
                                        new Confusion.Cell("-", "-", 1))),
                        new Confusion(
                                "issue",
                                List.of(
                                        new Confusion.Cell("ceasefire", "ceasefire", 1),
                                        new Confusion.Cell("process", "process", 2),
                                        new Confusion.Cell("territory", "territory", 1))));
    }

    @Test
    void reliabilityComparesConfidenceWithTheShareOfRightOptions() {
        Reliability reliability = evaluation.reliability();
        Reliability.Bin top = reliability.bins().get(9);
        assertThat(top.predicted()).isEqualTo(2);
        assertThat(top.accuracy()).isEqualTo(1);
        assertThat(top.wholeRight()).isEqualTo(2);
        Reliability.Bin middle = reliability.bins().get(5);
        assertThat(middle.meanConfidence()).isCloseTo(0.525, EXACTLY);
        assertThat(middle.accuracy()).isEqualTo(0.5);
        assertThat(middle.wholeRight()).isZero();
        assertThat(reliability.matched()).isEqualTo(4);
        assertThat(reliability.error()).isCloseTo((2 * 0.075 + 2 * 0.025) / 4, EXACTLY);
    }

    @Test
    void intervalsHoldTheFigureAndAreTheSameEachTime() {
        LevelScore detect = level("detect");
        assertThat(detect.counts().f1())
                .isBetween(detect.f1().low(), detect.f1().high());
        // two texts: drawn alone, north has F1 2/3 and south has 1
        assertThat(detect.f1().low()).isCloseTo(2.0 / 3, EXACTLY);
        assertThat(detect.f1().high()).isCloseTo(1, EXACTLY);
        assertThat(WorkedExample.evaluate(folder).levels()).isEqualTo(evaluation.levels());
    }

    @Test
    void tablesAndJsonShowTheSameFigures() {
        assertThat(EvaluationText.of(evaluation))
                .contains("Documents: 2, processes: 2.", "holder+issue+polarity", "0.462 [0.44 0.50]")
                .contains("1  - coded as +")
                .doesNotContain("gold quotes are not in their text");
        assertThat(EvaluationJson.of(evaluation))
                .contains("\"level\" : \"holder+issue+polarity\"", "\"macro_f1\" : 0.4722222222222222");
    }
}
