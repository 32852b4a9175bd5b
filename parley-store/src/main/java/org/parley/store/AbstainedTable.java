package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.parley.model.record.Statement;
import org.parley.store.json.StatementJson;

/** What coders left open, as rows. */
final class AbstainedTable {
    private static final String CURRENT =
            "SELECT abstained.statement FROM abstained JOIN current_coding ON current_coding.id = abstained.coding_id ";

    private final Database database;

    AbstainedTable(Database database) {
        this.database = database;
    }

    /** That of the newest coding of each document, by document and place. */
    List<Statement> all() {
        return database.list(
                CURRENT + "ORDER BY abstained.document_id, abstained.rank",
                row -> StatementJson.read(row.getString(1)));
    }

    /** That of the newest coding of a document, in text order. */
    List<Statement> of(String documentId) {
        return database.list(
                CURRENT + "WHERE abstained.document_id = ? ORDER BY abstained.rank",
                row -> StatementJson.read(row.getString(1)),
                documentId);
    }

    static void insert(Connection open, long coding, int rank, Statement statement) throws SQLException {
        Database.insert(
                open,
                "INSERT INTO abstained VALUES (?, ?, ?, ?)",
                coding,
                rank,
                statement.evidence().documentId(),
                StatementJson.write(statement));
    }
}
