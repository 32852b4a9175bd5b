package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.parley.model.ParleyException;

/** Brings a case to the newest schema, one script a version, each kept for ever as it was when it was released. */
final class Migrations {
    private static final List<String> SCRIPTS = List.of("001-record.sql", "002-reviews.sql", "003-queue.sql");

    private Migrations() {}

    /** The newest schema version. */
    static int newest() {
        return SCRIPTS.size();
    }

    /** Runs what is missing, all in one transaction. */
    static void run(Database database) {
        run(database, newest());
    }

    /** Runs what is missing up to a version. */
    static void run(Database database, int upTo) {
        if (database.plainly(Migrations::version) >= upTo) {
            return;
        }
        database.write(open -> {
            // Asked again under the write lock: another process may have been faster.
            for (int version = version(open); version < upTo; version++) {
                apply(open, SCRIPTS.get(version));
            }
            Database.execute(open, "PRAGMA application_id = " + CaseHeader.OURS);
            Database.execute(open, "PRAGMA user_version = " + upTo);
            return upTo;
        });
    }

    private static int version(Connection open) throws SQLException {
        try (Statement query = open.createStatement();
                ResultSet result = query.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static void apply(Connection open, String script) throws SQLException {
        for (String command : text(script).split("(?<=;)\n")) {
            if (!command.isBlank()) {
                Database.execute(open, command);
            }
        }
    }

    private static String text(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new ParleyException("The schema script (" + script + ") must be part of the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ParleyException("The schema script (" + script + ") must be readable.", e);
        }
    }
}
