package org.parley.workbench.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.workbench.evaluate.score.LevelScore;

/** What fast coding loses: the F1 of each level in full and in fast mode, on the same documents. */
public record SpeedComparison(Evaluation full, Evaluation fast) {
    /** One level. */
    private record Row(String level, double full, double fast) {
        double loss() {
            return full - fast;
        }
    }

    private List<Row> rows() {
        return full.levels().stream()
                .map(score -> new Row(score.level(), f1(score), f1(same(score.level()))))
                .toList();
    }

    private LevelScore same(String level) {
        return fast.levels().stream()
                .filter(score -> score.level().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private static double f1(LevelScore score) {
        return score.counts().f1();
    }

    /** The table of losses, then the tables of the fast mode. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "%-29s %8s %8s %8s", "F1", "full", "fast", "loss");
        for (Row row : rows()) {
            line(text, "%-29s %8.3f %8.3f %8.3f", row.level(), row.full(), row.fast(), row.loss());
        }
        return text.append("\nFast mode:\n").append(EvaluationText.of(fast)).toString();
    }

    /** Both evaluations and the losses as ordered maps for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> losses = new LinkedHashMap<>();
        rows().forEach(row -> losses.put(row.level(), row.loss()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("f1_loss", losses);
        json.put("full", EvaluationJson.map(full));
        json.put("fast", EvaluationJson.map(fast));
        return json;
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
