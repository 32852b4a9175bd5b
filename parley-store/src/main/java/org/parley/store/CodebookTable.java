package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Codebook texts as rows; the newest is in force. */
final class CodebookTable {
    private final Database database;

    CodebookTable(Database database) {
        this.database = database;
    }

    /** All texts, oldest first. */
    List<CodebookEntry> history() {
        return database.list(
                "SELECT name, body, hash, added_at FROM codebook ORDER BY id",
                row -> new CodebookEntry(
                        row.getString(1), row.getString(2), row.getString(3), Instant.parse(row.getString(4))));
    }

    static void insert(Connection open, String name, String text, Instant at) throws SQLException {
        Database.insert(
                open,
                "INSERT INTO codebook (name, body, hash, added_at) VALUES (?, ?, ?, ?)",
                name,
                text,
                Hashes.sha256(text),
                at.toString());
    }
}
