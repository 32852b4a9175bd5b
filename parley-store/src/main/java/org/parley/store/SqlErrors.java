package org.parley.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.parley.model.ParleyException;
import org.sqlite.SQLiteErrorCode;

/** Says in one sentence what SQLite could not do, and how to mend it. */
final class SqlErrors {
    private static final int PRIMARY = 0xFF;

    private SqlErrors() {}

    static ParleyException explain(Path file, SQLException e) {
        // Extended result codes carry the primary one in their low byte.
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                error(
                        file,
                        "must be free: another process is writing to it.",
                        "wait until that is done and try again.",
                        e);
            case SQLITE_FULL ->
                error(
                        file,
                        "must have room to grow: the disk is full. All that was reported as read is stored.",
                        "free some space and run the command again; it goes on where it stopped.",
                        e);
            case SQLITE_READONLY, SQLITE_PERM ->
                error(file, "must be writable.", "copy it to a folder of yours, or change its permissions.", e);
            case SQLITE_CANTOPEN ->
                error(
                        file,
                        "must be openable, and its folder must exist and be writable.",
                        "the folder is missing: make it first.",
                        e);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                error(
                        file,
                        "must be an undamaged SQLite file: " + e.getMessage(),
                        "the file was cut off while it was copied: take it from a backup.",
                        e);
            case SQLITE_IOERR ->
                error(
                        file,
                        "must be on a disk that works: " + e.getMessage(),
                        "the disk is full or was taken away.",
                        e);
            default -> new ParleyException("The case (" + file + ") could not be used: " + e.getMessage(), e);
        };
    }

    static ParleyException readOnly(Path file) {
        return ParleyException.withMend(
                "The case (" + file + ") must be writable.",
                "copy it to a folder of yours, or change its permissions.");
    }

    private static ParleyException error(Path file, String rule, String mend, SQLException cause) {
        return new ParleyException("The case (" + file + ") " + rule + System.lineSeparator() + "Maybe " + mend, cause);
    }
}
