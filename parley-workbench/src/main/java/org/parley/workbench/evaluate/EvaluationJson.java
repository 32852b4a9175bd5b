package org.parley.workbench.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.workbench.evaluate.score.Breakdown;
import org.parley.workbench.evaluate.score.Confusion;
import org.parley.workbench.evaluate.score.Counts;
import org.parley.workbench.evaluate.score.Interval;
import org.parley.workbench.evaluate.score.LevelScore;
import org.parley.workbench.evaluate.score.ProcessScore;
import org.parley.workbench.evaluate.score.Reliability;
import org.parley.workbench.json.Json;

/** An evaluation as JSON; the fields are documented in docs/accuracy.md and are a promise. */
public final class EvaluationJson {
    private EvaluationJson() {}

    /** The whole text, indented. */
    public static String of(Evaluation evaluation) {
        return Json.pretty(map(evaluation));
    }

    /** The whole text of a comparison of the two modes, indented. */
    public static String of(SpeedComparison comparison) {
        return Json.pretty(comparison.json());
    }

    static Map<String, Object> map(Evaluation evaluation) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("documents", evaluation.documents().size());
        root.put("draws", evaluation.draws());
        root.put("seed", evaluation.seed());
        root.put(
                "unplaced_quotes",
                evaluation.documents().stream()
                        .mapToLong(document -> document.gold().unplaced())
                        .sum());
        root.put(
                "levels",
                evaluation.levels().stream().map(EvaluationJson::level).toList());
        List<String> labels =
                evaluation.levels().stream().map(LevelScore::level).toList();
        root.put(
                "processes",
                evaluation.processes().stream()
                        .map(process -> process(process, labels))
                        .toList());
        root.put(
                "breakdowns",
                evaluation.breakdowns().stream().map(EvaluationJson::breakdown).toList());
        root.put(
                "confusions",
                evaluation.confusions().stream().map(EvaluationJson::confusion).toList());
        root.put("reliability", reliability(evaluation.reliability()));
        return root;
    }

    private static Map<String, Object> level(LevelScore score) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("level", score.level());
        putCounts(map, score.counts());
        map.put("macro_f1", score.macroF1());
        map.put("precision_95", interval(score.precision()));
        map.put("recall_95", interval(score.recall()));
        map.put("f1_95", interval(score.f1()));
        map.put("macro_f1_95", interval(score.macro()));
        return map;
    }

    private static void putCounts(Map<String, Object> map, Counts counts) {
        map.put("matched", counts.matched());
        map.put("predicted", counts.predicted());
        map.put("gold", counts.gold());
        map.put("precision", counts.precision());
        map.put("recall", counts.recall());
        map.put("f1", counts.f1());
    }

    private static List<Double> interval(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static Map<String, Object> process(ProcessScore process, List<String> labels) {
        Map<String, Object> levels = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            Map<String, Object> counts = new LinkedHashMap<>();
            putCounts(counts, process.counts().get(i));
            levels.put(labels.get(i), counts);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("process", process.process());
        map.put("documents", process.documents());
        map.put("levels", levels);
        return map;
    }

    private static Map<String, Object> breakdown(Breakdown breakdown) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", breakdown.field());
        map.put("level", breakdown.level());
        map.put("rows", breakdown.rows().stream().map(EvaluationJson::row).toList());
        return map;
    }

    private static Map<String, Object> row(Breakdown.Row row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", row.value());
        putCounts(map, row.counts());
        map.put("found", row.found());
        return map;
    }

    private static Map<String, Object> confusion(Confusion confusion) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", confusion.field());
        map.put("cells", confusion.cells());
        return map;
    }

    private static Map<String, Object> reliability(Reliability reliability) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("expected_calibration_error", reliability.error());
        map.put("bins", reliability.bins().stream().map(EvaluationJson::bin).toList());
        return map;
    }

    private static Map<String, Object> bin(Reliability.Bin bin) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("from", bin.from());
        map.put("to", bin.to());
        map.put("predicted", bin.predicted());
        map.put("matched", bin.matched());
        map.put("mean_confidence", bin.meanConfidence());
        map.put("option_right", bin.optionRight());
        map.put("all_right", bin.wholeRight());
        return map;
    }
}
