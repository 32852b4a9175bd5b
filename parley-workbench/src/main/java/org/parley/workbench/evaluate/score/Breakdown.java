package org.parley.workbench.evaluate.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.workbench.evaluate.gold.Code;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.GoldDocument;
import org.parley.workbench.evaluate.gold.StatementCode;

/**
 * The score of a level split by the values of a code that the level demands to agree, so that the rows add up to the whole.
 *
 * @param field what it is split by
 * @param level label of the level
 * @param rows one for each value, in the order of the values
 */
public record Breakdown(String field, String level, List<Row> rows) {
    public Breakdown {
        rows = List.copyOf(rows);
    }

    /**
     * One value.
     *
     * @param value the value
     * @param counts matched, predicted and gold items with the value
     * @param found gold items with the value whose quote was found at all, however coded
     */
    public record Row(String value, Counts counts, int found) {
        private Row plus(Row other) {
            return new Row(value, counts.plus(other.counts), found + other.found);
        }
    }

    /** Holder and act, by act. */
    public static Breakdown byAct(List<ScoredDocument> documents) {
        return ofStatements("act", Level.HOLDER_ACT, StatementCode::act, documents);
    }

    /** Holder, issue and polarity, by issue. */
    public static Breakdown byIssue(List<ScoredDocument> documents) {
        return ofStatements("issue", Level.HOLDER_ISSUE_POLARITY, StatementCode::issue, documents);
    }

    /** Actor and root, by root. */
    public static Breakdown byRoot(List<ScoredDocument> documents) {
        return of(
                new Source<>(
                        "root",
                        Level.EVENT_WHO_ROOT,
                        Level.EVENT_DETECT,
                        EventCode::root,
                        GoldDocument::events,
                        ScoredDocument::events),
                documents);
    }

    private record Source<C extends Code>(
            String field,
            Level<C> level,
            Level<C> detect,
            Function<C, String> value,
            Function<GoldDocument, List<C>> gold,
            Function<ScoredDocument, List<C>> predicted) {}

    private static Breakdown ofStatements(
            String field,
            Level<StatementCode> level,
            Function<StatementCode, String> value,
            List<ScoredDocument> documents) {
        return of(
                new Source<>(field, level, Level.DETECT, value, GoldDocument::statements, ScoredDocument::statements),
                documents);
    }

    private static <C extends Code> Breakdown of(Source<C> source, List<ScoredDocument> documents) {
        Map<String, Row> rows = new TreeMap<>();
        for (ScoredDocument document : documents) {
            List<C> gold = source.gold().apply(document.gold());
            List<C> predicted = source.predicted().apply(document);
            LevelMatch match = document.at(source.level());
            gold.forEach(code -> add(rows, source.value().apply(code), new Counts(0, 0, 1), 0));
            match.counted().forEach(j -> add(rows, source.value().apply(predicted.get(j)), new Counts(0, 1, 0), 0));
            match.pairs().forEach(p -> add(rows, source.value().apply(gold.get(p.gold())), new Counts(1, 0, 0), 0));
            document.at(source.detect())
                    .pairs()
                    .forEach(p -> add(rows, source.value().apply(gold.get(p.gold())), Counts.NONE, 1));
        }
        return new Breakdown(source.field(), source.level().label(), List.copyOf(rows.values()));
    }

    private static void add(Map<String, Row> rows, String value, Counts counts, int found) {
        rows.merge(value, new Row(value, counts, found), Row::plus);
    }
}
