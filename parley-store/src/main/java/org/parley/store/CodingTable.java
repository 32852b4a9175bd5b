package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.CodedItem;
import org.parley.model.record.Coder;
import org.parley.model.record.Event;
import org.parley.model.record.Statement;

/** Codings as rows: one for each document, coder, version and codebook. */
final class CodingTable {
    private static final String INSERT = """
            INSERT INTO coding (document_id, codebook_hash, coder, version, complete, coded_at)
            VALUES (?, ?, ?, ?, ?, ?) RETURNING id""";
    private static final String SAME =
            "SELECT 1 FROM coding WHERE document_id = ? AND codebook_hash = ? AND coder = ? AND version = ?";

    private final Database database;

    CodingTable(Database database) {
        this.database = database;
    }

    /** Whether a document is coded by a coder with a codebook. */
    boolean has(String documentId, Coder coder, String codebookHash) {
        return !database.list(SAME, row -> 1, documentId, codebookHash, coder.name(), coder.version())
                .isEmpty();
    }

    /** Who made the newest coding of a document, and whether it is complete. */
    List<Made> newest(String documentId) {
        return database.list(
                "SELECT coder, version, complete FROM coding WHERE document_id = ? ORDER BY id DESC LIMIT 1",
                row -> new Made(new Coder(row.getString(1), row.getString(2)), row.getBoolean(3)),
                documentId);
    }

    record Made(Coder coder, boolean complete) {}

    static void insert(Connection open, CodedDocument coded, CodingStamp stamp) throws SQLException {
        long coding = insertCoding(open, coded, stamp);
        int rank = 0;
        for (Statement statement : once(coded.statements())) {
            StatementTable.insert(open, coding, rank, statement);
            SearchTable.insertStatement(open, coding, statement);
            rank++;
        }
        rank = 0;
        for (Statement statement : once(coded.abstained())) {
            AbstainedTable.insert(open, coding, rank, statement);
            rank++;
        }
        rank = 0;
        for (Event event : once(coded.events())) {
            EventTable.insert(open, coding, rank, event);
            rank++;
        }
    }

    /** Items by identifier: one that a coder gives twice is stored once. */
    private static <T extends CodedItem> Collection<T> once(List<T> items) {
        Map<String, T> once = new LinkedHashMap<>();
        items.forEach(each -> once.putIfAbsent(each.id(), each));
        return once.values();
    }

    private static long insertCoding(Connection open, CodedDocument coded, CodingStamp stamp) throws SQLException {
        try (PreparedStatement insert = open.prepareStatement(INSERT)) {
            insert.setString(1, coded.document().id());
            insert.setString(2, stamp.codebookHash());
            insert.setString(3, coded.coder().name());
            insert.setString(4, coded.coder().version());
            insert.setBoolean(5, coded.complete());
            insert.setString(6, stamp.at().toString());
            try (ResultSet result = insert.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
