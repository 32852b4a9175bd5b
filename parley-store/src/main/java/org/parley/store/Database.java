package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * One connection to a case file. All calls are serialised; a write is one transaction that holds the write lock from its
 * start, and waits ten seconds for another process to release it.
 */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 10_000;

    private final Path file;
    private final Connection connection;
    private final boolean writable;

    private Database(Path file, Connection connection, boolean writable) {
        this.file = file;
        this.connection = connection;
        this.writable = writable;
    }

    /** Opens or makes the file; one that may not be written is opened for reading. */
    static Database open(Path file) {
        boolean writable = !Files.exists(file) || Files.isWritable(file);
        // A write-ahead log cannot be opened beside a file on read-only media; "immutable" reads the file alone.
        String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + (writable ? "" : "?immutable=1");
        try {
            return new Database(file, config(writable).createConnection(address), writable);
        } catch (SQLException e) {
            throw SqlErrors.explain(file, e);
        }
    }

    private static SQLiteConfig config(boolean writable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(!writable);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        if (writable) {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
        }
        return config;
    }

    /** Work with the connection. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** A value of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Path of the case. */
    Path file() {
        return file;
    }

    /** Whether anything can be written. */
    boolean writable() {
        return writable;
    }

    /** Work outside a transaction. */
    synchronized <T> T plainly(Work<T> work) {
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw SqlErrors.explain(file, e);
        }
    }

    /** All or nothing. */
    synchronized <T> T write(Work<T> work) {
        if (!writable) {
            throw SqlErrors.readOnly(file);
        }
        return plainly(open -> {
            // Spelled out, because the driver's own transactions take the write lock only at the first write.
            execute(open, "BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = work.run(open);
                execute(open, "COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    giveUp(open);
                }
            }
        });
    }

    private static void giveUp(Connection open) {
        try {
            execute(open, "ROLLBACK");
        } catch (SQLException e) {
            // On a full disk SQLite has rolled back by itself; the first failure is the one to tell.
            return;
        }
    }

    static void execute(Connection open, String command) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    /** The rows of a query. */
    <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return plainly(open -> {
            try (PreparedStatement query = open.prepareStatement(sql)) {
                bind(query, parameters);
                List<T> rows = new ArrayList<>();
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        rows.add(row.of(result));
                    }
                }
                return rows;
            }
        });
    }

    /** Runs one insert within a transaction. */
    static void insert(Connection open, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement insert = open.prepareStatement(sql)) {
            bind(insert, parameters);
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement prepared, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqlErrors.explain(file, e);
        }
    }
}
