package org.parley.coding.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.model.ParleyException;

/** A lexicon file of the class path: tab-separated lines, blank lines and lines that begin with # left out. */
final class LexiconFile {
    private LexiconFile() {}

    /** The columns of every line. */
    static List<String[]> rows(String name) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ParleyException("The lexicon file (" + name + ") must be on the class path.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new ParleyException("The lexicon file (" + name + ") must be readable.", e);
        }
    }
}
