package org.parley.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.model.Probability;
import org.parley.model.record.Event;
import org.parley.model.record.PloverRoot;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Span;
import org.parley.store.json.FigureJson;

/** Events as rows. */
final class EventTable {
    private static final String INSERT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CURRENT =
            "SELECT event.* FROM event JOIN current_coding ON current_coding.id = event.coding_id ";

    private final Database database;

    EventTable(Database database) {
        this.database = database;
    }

    /** Those of the newest coding of each document, by document and place. */
    List<Event> all() {
        return database.list(CURRENT + "ORDER BY event.document_id, event.rank", EventTable::of);
    }

    /** Those of the newest coding of a document, in text order. */
    List<Event> of(String documentId) {
        return database.list(CURRENT + "WHERE event.document_id = ? ORDER BY event.rank", EventTable::of, documentId);
    }

    static void insert(Connection open, long coding, int rank, Event event) throws SQLException {
        Span span = event.evidence().quote().span();
        Database.insert(
                open,
                INSERT,
                coding,
                rank,
                event.id(),
                event.evidence().documentId(),
                span.start(),
                span.end(),
                event.evidence().quote().words(),
                event.actor(),
                event.root().label(),
                event.cameo(),
                event.recipient(),
                event.date().toString(),
                event.place(),
                FigureJson.write(event.figures()),
                event.confidence().value());
    }

    private static Event of(ResultSet row) throws SQLException {
        return new Event(
                row.getString("id"),
                StatementTable.evidence(row),
                row.getString("actor"),
                PloverRoot.of(row.getString("root")),
                row.getString("cameo"),
                row.getString("recipient"),
                CodedDate.parse(row.getString("happened_on")),
                row.getString("place"),
                FigureJson.read(row.getString("figures")),
                new Probability(row.getDouble("confidence")));
    }
}
