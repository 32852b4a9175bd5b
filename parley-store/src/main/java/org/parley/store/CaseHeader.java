package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.model.ParleyException;

/**
 * The first hundred bytes of a SQLite file, read without SQLite so that a file that is not ours is never touched
 * (https://www.sqlite.org/fileformat2.html, section 1.3).
 *
 * @param applicationId says whose file it is
 * @param version schema version
 */
record CaseHeader(int applicationId, int version) {
    /** "PRLY" in ASCII. */
    static final int OURS = 0x50524C59;

    private static final int LENGTH = 100;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * Reads the header of a file.
     *
     * @throws ParleyException if there is no such file, or it is no case of a version that this program knows
     */
    static CaseHeader demandOurs(Path file, int newestVersion) {
        CaseHeader header = read(file);
        if (header.applicationId != OURS) {
            throw foreign(file);
        }
        if (header.version > newestVersion) {
            throw ParleyException.withMend(
                    "The case (" + file + ") has schema version " + header.version + "; it must be at most "
                            + newestVersion + ", the newest that this program knows.",
                    "it was written by a newer Parley: use that one. Nothing was changed.");
        }
        return header;
    }

    private static CaseHeader read(Path file) {
        if (!Files.exists(file)) {
            throw ParleyException.withMend(
                    "The case (" + file + ") must exist.", "make it first: parley new " + file + " --codebook general");
        }
        if (!Files.isRegularFile(file)) {
            throw ParleyException.withMend("The case (" + file + ") must be a file.", "a folder was named.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LENGTH);
            if (bytes.length < LENGTH || !startsWithMagic(bytes)) {
                throw foreign(file);
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new CaseHeader(buffer.getInt(APPLICATION_AT), buffer.getInt(VERSION_AT));
        } catch (IOException e) {
            throw new ParleyException("The case (" + file + ") must be readable: " + e.getMessage(), e);
        }
    }

    private static boolean startsWithMagic(byte[] bytes) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static ParleyException foreign(Path file) {
        return ParleyException.withMend(
                "The file (" + file + ") must be a Parley case.", "another file was named. Nothing was changed.");
    }
}
