package org.parley.coding.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Notions of peace talks with the phrases that stand for them ({@code concepts.tsv}). */
public final class ConceptLexicon {
    private ConceptLexicon() {}

    /**
     * A notion.
     *
     * @param name what it is called
     * @param phrases words that stand for it
     */
    public record Concept(String name, List<String> phrases) {
        public Concept {
            phrases = List.copyOf(phrases);
        }
    }

    /** All notions in the order of the file. */
    public static List<Concept> read() {
        List<Concept> concepts = new ArrayList<>();
        for (String[] row : LexiconFile.rows("concepts.tsv")) {
            concepts.add(new Concept(row[0], List.of(row[1].split("\\s*;\\s*"))));
        }
        return List.copyOf(concepts);
    }
}
