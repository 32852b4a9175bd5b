package org.parley.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.model.Probability;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;
import org.parley.store.json.FigureJson;

/** Statements as rows. */
final class StatementTable {
    private static final String INSERT =
            "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CURRENT =
            "SELECT statement.* FROM statement JOIN current_coding ON current_coding.id = statement.coding_id ";

    private final Database database;

    StatementTable(Database database) {
        this.database = database;
    }

    /** Those of the newest coding of each document, by document and place. */
    List<Statement> all() {
        return database.list(CURRENT + "ORDER BY statement.document_id, statement.rank", StatementTable::of);
    }

    /** Those of the newest coding of a document, in text order. */
    List<Statement> of(String documentId) {
        return database.list(
                CURRENT + "WHERE statement.document_id = ? ORDER BY statement.rank", StatementTable::of, documentId);
    }

    static void insert(Connection open, long coding, int rank, Statement statement) throws SQLException {
        Span span = statement.evidence().quote().span();
        Attribution who = statement.attribution();
        Coding what = statement.coding();
        Database.insert(
                open,
                INSERT,
                coding,
                rank,
                statement.id(),
                statement.evidence().documentId(),
                span.start(),
                span.end(),
                statement.evidence().quote().words(),
                who.holder(),
                who.speaker(),
                who.via(),
                what.act().label(),
                what.issue(),
                what.option(),
                what.polarity().label(),
                what.firmness().label(),
                what.scope().label(),
                what.condition(),
                statement.date().toString(),
                FigureJson.write(statement.figures()),
                statement.confidence().value());
    }

    private static Statement of(ResultSet row) throws SQLException {
        return new Statement(
                row.getString("id"),
                evidence(row),
                new Attribution(row.getString("holder"), row.getString("speaker"), row.getString("via")),
                new Coding(
                        Act.of(row.getString("act")),
                        row.getString("issue"),
                        row.getString("option"),
                        Polarity.of(row.getString("polarity")),
                        Firmness.of(row.getString("firmness")),
                        Scope.of(row.getString("scope")),
                        row.getString("condition")),
                CodedDate.parse(row.getString("said_on")),
                FigureJson.read(row.getString("figures")),
                new Probability(row.getDouble("confidence")));
    }

    static Evidence evidence(ResultSet row) throws SQLException {
        Span span = new Span(row.getInt("start_at"), row.getInt("end_at"));
        return new Evidence(row.getString("document_id"), new Quote(span, row.getString("quote")));
    }
}
