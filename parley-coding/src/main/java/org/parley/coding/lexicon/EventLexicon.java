package org.parley.coding.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ParleyException;
import org.parley.model.record.PloverRoot;

/**
 * Words of events: verbs and nouns with their PLOVER root (Halterman et al., PLOVER and POLECAT, 2023), CAMEO code where
 * certain (Gerner, Schrodt and Yilmaz, CAMEO codebook 1.1b3, 2012), and where the recipient stands. Read from {@code
 * events.tsv} and the word classes of {@code event-words.tsv}.
 */
public final class EventLexicon {
    private final Map<String, List<EventFrame>> verbs = new HashMap<>();
    private final Map<String, EventFrame> nouns = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    /** Reads the files of the class path. */
    public EventLexicon() {
        for (String[] row : LexiconFile.rows("event-words.tsv")) {
            classes.computeIfAbsent(row[0], key -> new HashSet<>()).addAll(words(row[1]));
        }
        LexiconFile.rows("events.tsv").forEach(this::add);
    }

    private void add(String[] row) {
        EventFrame frame =
                new EventFrame(meaning(row[1], row[2]), List.of(row[3].split(",")), Set.of(row[5].split(",")));
        frame.objects().stream().filter(name -> name.length() > 1).forEach(this::wordClass);
        for (String word : words(row[4])) {
            if (row[0].equals("noun")) {
                nouns.put(word, frame);
            } else {
                verbs.computeIfAbsent(word, key -> new ArrayList<>()).add(frame);
            }
        }
    }

    private static List<String> words(String column) {
        return Arrays.asList(column.split(" "));
    }

    private static EventMeaning meaning(String root, String cameo) {
        return switch (root) {
            case "-" -> new EventMeaning.Nothing();
            case "noun" -> new EventMeaning.OfObject();
            default ->
                new EventMeaning.Happens(
                        PloverRoot.valueOf(root.toUpperCase(Locale.ROOT)), cameo.equals("-") ? "" : cameo);
        };
    }

    private Set<String> wordClass(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new ParleyException("The word class (" + name + ") must be in event-words.tsv.");
        }
        return words;
    }

    /** Readings of a verb, in the order of the file; a phrasal verb is asked for as verb+particle. */
    public List<EventFrame> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The reading of a noun of happening. */
    public Optional<EventFrame> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /**
     * Whether the word is in the class.
     *
     * @throws ParleyException if there is no such class
     */
    public boolean has(String wordClass, String word) {
        return wordClass(wordClass).contains(word);
    }
}
