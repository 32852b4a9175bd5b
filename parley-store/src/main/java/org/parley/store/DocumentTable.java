package org.parley.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.model.ParleyException;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.SourceDocument;
import org.parley.store.json.PassageJson;

/** Documents as rows. */
final class DocumentTable {
    private static final String INSERT = "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ENTRIES = """
            SELECT document.id, title, publisher, author, address, published, near_of, read_at,
              (SELECT count(*) FROM statement WHERE coding_id = current_coding.id) AS statements,
              (SELECT count(*) FROM event WHERE coding_id = current_coding.id) AS events,
              coalesce((SELECT complete FROM coding WHERE coding.id = current_coding.id), 1) AS complete
            FROM document LEFT JOIN current_coding ON current_coding.document_id = document.id
            ORDER BY published DESC, document.id""";

    private final Database database;

    DocumentTable(Database database) {
        this.database = database;
    }

    /** All documents, newest first. */
    List<DocumentEntry> entries() {
        return database.list(ENTRIES, DocumentTable::entry);
    }

    /** Identifiers of all documents, in order. */
    List<String> ids() {
        return database.list("SELECT id FROM document ORDER BY id", row -> row.getString(1));
    }

    /** A document with its text. */
    Optional<SourceDocument> document(String id) {
        return database.list("SELECT * FROM document WHERE id = ?", DocumentTable::of, id).stream()
                .findFirst();
    }

    static void insert(Connection open, SourceDocument document, CodingStamp stamp) throws SQLException {
        Database.insert(
                open,
                INSERT,
                document.id(),
                document.contentHash(),
                document.title(),
                document.publisher(),
                document.author(),
                document.address(),
                document.published().toString(),
                document.dateOrigin().label(),
                document.language(),
                document.text(),
                PassageJson.write(document.passages()),
                stamp.nearOf(),
                stamp.at().toString());
    }

    private static DocumentEntry entry(ResultSet row) throws SQLException {
        return new DocumentEntry(
                row.getString("id"),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("author"),
                row.getString("address"),
                CodedDate.parse(row.getString("published")),
                row.getString("near_of"),
                Instant.parse(row.getString("read_at")),
                row.getInt("statements"),
                row.getInt("events"),
                row.getBoolean("complete"));
    }

    private static SourceDocument of(ResultSet row) throws SQLException {
        return new SourceDocument(
                row.getString("id"),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("author"),
                row.getString("address"),
                CodedDate.parse(row.getString("published")),
                origin(row.getString("date_origin")),
                row.getString("language"),
                row.getString("content_hash"),
                row.getString("body"),
                PassageJson.read(row.getString("passages")));
    }

    private static DateOrigin origin(String label) {
        for (DateOrigin each : DateOrigin.values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        throw new ParleyException("The date origin (" + label + ") of the case must be one of the printed words.");
    }
}
