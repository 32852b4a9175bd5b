package org.parley.coding.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.model.ParleyException;

/**
 * Named lists of lemmas (modal verbs, role nouns, negative words ...), read from {@code words.tsv}: name of the list, words
 * separated by spaces, reason.
 */
public final class WordList {
    private static final Map<String, Set<String>> LISTS = read();

    private final String name;
    private final Set<String> words;

    private WordList(String name, Set<String> words) {
        this.name = name;
        this.words = words;
    }

    /** The list of that name. */
    public static WordList named(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new ParleyException("The word list (" + name + ") must be in words.tsv.");
        }
        return new WordList(name, words);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String[] row : LexiconFile.rows("words.tsv")) {
            lists.computeIfAbsent(row[0], key -> new HashSet<>()).addAll(Arrays.asList(row[1].split(" ")));
        }
        return Map.copyOf(lists);
    }

    /** Whether the lemma is in the list. */
    public boolean has(String lemma) {
        return words.contains(lemma);
    }

    /** All lemmas of the list. */
    public Set<String> words() {
        return words;
    }

    @Override
    public String toString() {
        return name;
    }
}
