package org.parley.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.parley.model.record.ProposedStatement;
import org.parley.model.record.Statement;
import org.parley.model.text.Span;
import org.parley.store.json.StatementJson;

/** Answers of language models and the statements that they propose, as rows. */
final class AnswerTable {
    private static final String PROPOSED = """
            SELECT proposed.statement, answer.model, answer.prompt_version, answer.key
            FROM proposed JOIN answer ON answer.key = proposed.answer_key
            ORDER BY proposed.document_id, answer.start_at, answer.answered_at, answer.key, proposed.rank""";

    private final Database database;

    AnswerTable(Database database) {
        this.database = database;
    }

    boolean has(String key) {
        return !database.list("SELECT 1 FROM answer WHERE key = ?", row -> 1, key)
                .isEmpty();
    }

    List<String> keys() {
        return database.list("SELECT key FROM answer ORDER BY key", row -> row.getString(1));
    }

    /** All answers, oldest first. */
    List<ModelAnswer> all() {
        return database.list("SELECT * FROM answer ORDER BY answered_at, key", AnswerTable::of);
    }

    List<ProposedStatement> proposed() {
        return database.list(
                PROPOSED,
                row -> new ProposedStatement(
                        StatementJson.read(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)));
    }

    static void insert(Connection open, ModelAnswer answer, List<Statement> proposed) throws SQLException {
        Database.insert(
                open,
                "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                answer.key(),
                answer.documentId(),
                answer.passage().start(),
                answer.passage().end(),
                answer.model(),
                answer.promptVersion(),
                answer.body(),
                answer.outcome(),
                answer.tokens(),
                answer.at().toString());
        int rank = 0;
        for (Statement statement : proposed) {
            Database.insert(
                    open,
                    "INSERT INTO proposed VALUES (?, ?, ?, ?)",
                    answer.key(),
                    rank,
                    answer.documentId(),
                    StatementJson.write(statement));
            rank++;
        }
    }

    private static ModelAnswer of(ResultSet row) throws SQLException {
        return new ModelAnswer(
                row.getString("key"),
                row.getString("document_id"),
                new Span(row.getInt("start_at"), row.getInt("end_at")),
                row.getString("model"),
                row.getString("prompt_version"),
                row.getString("body"),
                row.getString("outcome"),
                row.getInt("tokens"),
                Instant.parse(row.getString("answered_at")));
    }
}
