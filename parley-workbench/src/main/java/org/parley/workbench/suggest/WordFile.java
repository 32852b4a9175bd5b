package org.parley.workbench.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.ParleyException;

/** Lists of words that ship with the program, parted by blanks; lines that begin with # are remarks. */
public final class WordFile {
    private WordFile() {}

    /** The words of a resource beside a class. */
    public static Set<String> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new ParleyException("The list of words (" + name + ") must be part of the program.");
            }
            Set<String> words = new TreeSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
            words.remove("");
            return words;
        } catch (IOException e) {
            throw new ParleyException("The list of words (" + name + ") must be readable.", e);
        }
    }
}
