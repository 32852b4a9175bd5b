package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a case file from a text file by its first bytes. */
final class CaseProbe {
    private static final String MARK = "SQLite format 3";

    private CaseProbe() {}

    /** Whether it is one; a file by the name of a case that is not there is taken for one, so that the error is about it. */
    static boolean isCase(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            return name.endsWith(".parley");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK.length()), StandardCharsets.US_ASCII).equals(MARK);
        } catch (IOException e) {
            return false;
        }
    }
}
