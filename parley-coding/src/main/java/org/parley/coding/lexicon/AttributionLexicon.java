package org.parley.coding.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that attribute: verbs, nouns and adjectives of saying, thinking and wanting, each with the places where its content
 * may stand. Read from {@code attribution.tsv}.
 */
public final class AttributionLexicon {
    private static final Pattern PERSON =
            Pattern.compile("\\w+(er|or|ist|ian|man|men|woman|women|person|people|ee|crat|ive|ant)s?");

    private final Map<String, Map<String, Set<String>>> frames = new HashMap<>();

    /** Reads the file of the class path. */
    public AttributionLexicon() {
        for (String[] row : LexiconFile.rows("attribution.tsv")) {
            Map<String, Set<String>> kind = frames.computeIfAbsent(row[0], key -> new HashMap<>());
            for (String word : row[2].split(" ")) {
                kind.computeIfAbsent(word, key -> new HashSet<>()).addAll(Arrays.asList(row[1].split(",")));
            }
        }
    }

    /** Frames of a verb; empty if it does not attribute. The lemmatiser leaves some pasts as they are. */
    public Set<String> verb(String lemma) {
        Set<String> own = frames("verb", lemma);
        if (own.isEmpty() && lemma.endsWith("ed")) {
            Set<String> shorter = frames("verb", lemma.substring(0, lemma.length() - 1));
            return shorter.isEmpty() ? frames("verb", lemma.substring(0, lemma.length() - 2)) : shorter;
        }
        return own;
    }

    /** Whether things do what the verb says, too ("the talks show that ..."). */
    public boolean doneByThings(String lemma) {
        return !frames("thing", lemma).isEmpty();
    }

    /** Whether the common noun names people, a body of people, or a document: by the list, or by its ending. */
    public boolean source(String lemma) {
        return !frames("source", lemma).isEmpty() || PERSON.matcher(lemma).matches();
    }

    /** Frames of a noun. */
    public Set<String> noun(String lemma) {
        return frames("noun", lemma);
    }

    /** Frames of an adjective. */
    public Set<String> adjective(String lemma) {
        return frames("adjective", lemma);
    }

    private Set<String> frames(String kind, String lemma) {
        return Set.copyOf(frames.getOrDefault(kind, Map.of()).getOrDefault(lemma, Set.of()));
    }
}
