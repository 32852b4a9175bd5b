package org.parley.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.parley.model.record.Review;
import org.parley.model.record.Verdict;
import org.parley.store.json.StatementJson;

/** Reviews as rows, in the order in which they were made. */
final class ReviewTable {
    private static final String INSERT = """
            INSERT INTO review (item_id, verdict, judged, result, reviewer, note, reviewed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    ReviewTable(Database database) {
        this.database = database;
    }

    List<Review> all() {
        return database.list("SELECT * FROM review ORDER BY id", ReviewTable::of);
    }

    static void insert(Connection open, Review review) throws SQLException {
        Database.insert(
                open,
                INSERT,
                review.itemId(),
                review.verdict().label(),
                StatementJson.write(review.judged()),
                StatementJson.write(review.result()),
                review.reviewer(),
                review.note(),
                review.at().toString());
    }

    private static Review of(ResultSet row) throws SQLException {
        return new Review(
                Verdict.of(row.getString("verdict")),
                StatementJson.read(row.getString("judged")),
                StatementJson.read(row.getString("result")),
                row.getString("reviewer"),
                row.getString("note"),
                Instant.parse(row.getString("reviewed_at")));
    }
}
