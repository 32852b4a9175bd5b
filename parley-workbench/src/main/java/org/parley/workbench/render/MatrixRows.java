package org.parley.workbench.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.Condition;
import org.parley.analysis.matrix.IssuePicture;
import org.parley.analysis.matrix.Opposition;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.RedLine;
import org.parley.analysis.matrix.Shift;
import org.parley.analysis.matrix.Utterance;

/** The position matrix as ordered maps for JSON and as rows for CSV. The field names are a promise. */
public final class MatrixRows {
    private static final List<String> HEADER = List.of(
            "party",
            "issue",
            "option",
            "lean",
            "support",
            "low",
            "high",
            "firmness",
            "red_line_since",
            "trend",
            "salience",
            "utterances",
            "statements",
            "condition",
            "newest",
            "statement_ids",
            "confirmed");

    private MatrixRows() {}

    /** The matrix with all its parts. */
    public static Map<String, Object> json(PositionMatrix matrix) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", matrix.codebook().id());
        json.put("as_of", matrix.asOf().toString());
        json.put("parties", matrix.parties());
        json.put("issues", matrix.issues().stream().map(MatrixRows::issue).toList());
        json.put(
                "positions",
                matrix.positions().stream().map(each -> position(each, matrix)).toList());
        json.put("shifts", matrix.shifts().stream().map(MatrixRows::shift).toList());
        json.put(
                "reversals",
                matrix.reversals().stream()
                        .map(each -> ordered("out", shift(each.out()), "back", shift(each.back())))
                        .toList());
        json.put("assumptions", matrix.assumptions().listed());
        return json;
    }

    /** One row a position. */
    public static String csv(PositionMatrix matrix) {
        return Csv.of(
                HEADER,
                matrix.positions().stream().map(each -> row(each, matrix)).toList());
    }

    private static List<String> row(Position position, PositionMatrix matrix) {
        List<String> ids = position.statementIds();
        return List.of(
                position.party(),
                position.issue(),
                position.option(),
                position.lean().label(),
                Numbers.text(position.support().mean()),
                Numbers.text(position.support().low()),
                Numbers.text(position.support().high()),
                position.firmness().label(),
                position.redLines().stream()
                        .map(each -> each.since().toString())
                        .findFirst()
                        .orElse(""),
                position.trend().label(),
                Numbers.text(matrix.salience(position.party(), position.issue())),
                String.valueOf(position.utterances().size()),
                String.valueOf(ids.size()),
                position.conditions().stream().map(Condition::words).findFirst().orElse(""),
                position.utterances().get(0).day().toString(),
                String.join(" ", ids),
                String.valueOf(position.confirmed()));
    }

    private static Map<String, Object> position(Position position, PositionMatrix matrix) {
        Map<String, Object> json = ordered("party", position.party(), "issue", position.issue());
        json.put("option", position.option());
        json.put("lean", position.lean().label());
        json.put("support", Numbers.rounded(position.support().mean()));
        json.put("low", Numbers.rounded(position.support().low()));
        json.put("high", Numbers.rounded(position.support().high()));
        json.put("weight_for", Numbers.rounded(position.support().weightFor()));
        json.put("weight_against", Numbers.rounded(position.support().weightAgainst()));
        json.put("firmness", position.firmness().label());
        json.put(
                "red_lines",
                position.redLines().stream().map(MatrixRows::redLine).toList());
        json.put("trend", position.trend().label());
        json.put("salience", Numbers.rounded(matrix.salience(position.party(), position.issue())));
        json.put(
                "conditions",
                position.conditions().stream().map(MatrixRows::condition).toList());
        json.put(
                "utterances",
                position.utterances().stream().map(MatrixRows::utterance).toList());
        return json;
    }

    private static Map<String, Object> redLine(RedLine line) {
        Map<String, Object> json = ordered(
                "since", line.since().toString(), "last", line.lastRepeated().toString());
        json.put("statements", line.statementIds());
        return json;
    }

    private static Map<String, Object> condition(Condition condition) {
        Map<String, Object> json = ordered(
                "words", condition.words(), "polarity", condition.polarity().label());
        json.put("day", condition.day().toString());
        json.put("statement", condition.statementId());
        return json;
    }

    /** An utterance with its merged statements. */
    public static Map<String, Object> utterance(Utterance said) {
        Map<String, Object> json =
                ordered("day", said.day().toString(), "act", said.act().label());
        json.put("polarity", said.polarity().label());
        json.put("firmness", said.firmness().label());
        json.put("quote", said.lead().statement().evidence().quote().words());
        json.put("outlets", said.outlets());
        json.put("statements", said.statementIds());
        json.put("confirmed", said.confirmed());
        return json;
    }

    private static Map<String, Object> issue(IssuePicture issue) {
        Map<String, Object> json =
                ordered("issue", issue.issue(), "status", issue.status().label());
        json.put("gap", Numbers.rounded(issue.gap()));
        json.put("gap_before", Numbers.rounded(issue.gapBefore()));
        json.put("agreed", issue.agreedOptions());
        json.put(
                "oppositions",
                issue.oppositions().stream().map(MatrixRows::opposition).toList());
        json.put("statements", issue.statementIds());
        return json;
    }

    private static Map<String, Object> opposition(Opposition opposition) {
        Map<String, Object> json = ordered(
                "one", opposition.one().party(), "option", opposition.one().option());
        json.put("other", opposition.other().party());
        json.put("other_option", opposition.other().option());
        json.put("gap", Numbers.rounded(opposition.gap()));
        json.put("red_line", opposition.redLine());
        return json;
    }

    /** A shift. */
    public static Map<String, Object> shift(Shift shift) {
        Map<String, Object> json = ordered("party", shift.party(), "issue", shift.issue());
        json.put("option", shift.option());
        json.put("from", shift.from().toString());
        json.put("to", shift.to().toString());
        json.put("before", Numbers.rounded(shift.before()));
        json.put("after", Numbers.rounded(shift.after()));
        json.put("statements", shift.statementIds());
        return json;
    }

    private static Map<String, Object> ordered(String one, Object first, String two, Object second) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(one, first);
        json.put(two, second);
        return json;
    }
}
