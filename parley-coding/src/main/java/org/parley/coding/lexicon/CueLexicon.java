package org.parley.coding.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that put a position: verbs, adjectives and nouns with what they do and where their content stands. Read from {@code
 * verbs.tsv}, {@code adjectives.tsv} and {@code nouns.tsv}: class, frames, lemmas, reason.
 */
public final class CueLexicon {
    private final Map<String, CueEntry> verbs = read("verbs.tsv");
    private final Map<String, CueEntry> adjectives = read("adjectives.tsv");
    private final Map<String, CueEntry> nouns = read("nouns.tsv");

    private static Map<String, CueEntry> read(String file) {
        Map<String, CueEntry> entries = new HashMap<>();
        for (String[] row : LexiconFile.rows(file)) {
            CueClass cue = CueClass.valueOf(row[0].toUpperCase(Locale.ROOT));
            Set<String> frames = Set.of(row[1].split(","));
            for (String lemma : row[2].split(" ")) {
                entries.put(lemma, new CueEntry(lemma, cue, frames));
            }
        }
        return entries;
    }

    /** The entry of a verb; a phrasal verb is asked for as verb+particle. */
    public Optional<CueEntry> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** The entry of an adjective. */
    public Optional<CueEntry> adjective(String lemma) {
        return Optional.ofNullable(adjectives.get(lemma));
    }

    /** The entry of a noun. */
    public Optional<CueEntry> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }
}
