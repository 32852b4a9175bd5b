package org.parley.workbench.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.record.Statement;

/** Statements with their sources as rows for CSV and maps for JSON. */
public final class StatementRows {
    private static final List<String> HEADER = List.of(
            "id",
            "document",
            "publisher",
            "published",
            "day",
            "holder",
            "speaker",
            "via",
            "act",
            "issue",
            "option",
            "polarity",
            "firmness",
            "scope",
            "condition",
            "start",
            "end",
            "confidence",
            "quote",
            "standing",
            "reviewer");

    private StatementRows() {}

    /** One row a statement. */
    public static String csv(List<SourcedStatement> statements) {
        return Csv.of(HEADER, statements.stream().map(StatementRows::row).toList());
    }

    /** A statement with its source. */
    public static Map<String, Object> json(SourcedStatement said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", said.source().documentId());
        json.put("publisher", said.source().publisher());
        json.put("title", said.source().title());
        json.put("published", said.source().published().toString());
        json.put("day", said.day().toString());
        json.putAll(RecordJson.statement(said.statement()));
        json.put("standing", said.standing().kind().label());
        json.put("reviewer", said.standing().by());
        return json;
    }

    private static List<String> row(SourcedStatement said) {
        Statement statement = said.statement();
        return List.of(
                statement.id(),
                said.source().documentId(),
                said.source().publisher(),
                said.source().published().toString(),
                said.day().toString(),
                statement.attribution().holder(),
                statement.attribution().speaker(),
                statement.attribution().via(),
                statement.coding().act().label(),
                statement.coding().issue(),
                statement.coding().option(),
                statement.coding().polarity().label(),
                statement.coding().firmness().label(),
                statement.coding().scope().label(),
                statement.coding().condition(),
                String.valueOf(statement.evidence().quote().span().start()),
                String.valueOf(statement.evidence().quote().span().end()),
                Numbers.text(statement.confidence().value()),
                statement.evidence().quote().words(),
                said.standing().kind().label(),
                said.standing().by());
    }
}
