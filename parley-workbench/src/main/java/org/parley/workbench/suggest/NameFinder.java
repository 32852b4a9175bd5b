package org.parley.workbench.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;

/** Finds names, that is runs of capitalised words, with the office words and the word of origin that stand before them. */
public final class NameFinder {
    private static final Pattern RUN =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'.-]*\\p{L}(?:\\s+(?:of\\s+|al-)?\\p{Lu}[\\p{L}\\p{M}’'-]*\\p{L})*");
    private static final Pattern BEFORE = Pattern.compile("(?:[\\p{L}’'-]+\\s+){1,5}$");
    private static final int LOOK_BACK = 80;

    private final Set<String> officeWords;

    NameFinder(Set<String> officeWords) {
        this.officeWords = officeWords;
    }

    /** A finder that knows the office words that ship with the program. */
    public static NameFinder shipped() {
        return new NameFinder(WordFile.read(NameFinder.class, "office-words.txt"));
    }

    /**
     * A name in a text.
     *
     * @param name the words without an office before them
     * @param office office words before it; empty if none
     * @param origin the word before the office ("Ruritanian"); empty if none
     * @param opensSentence whether its capital may be that of the sentence
     */
    public record Found(String name, String office, String origin, boolean opensSentence) {}

    /** All names of a document's paragraphs and lists, in text order. */
    public List<Found> find(SourceDocument document) {
        List<Found> found = new ArrayList<>();
        for (Passage passage : document.passages()) {
            if (passage.kind() == PassageKind.PARAGRAPH || passage.kind() == PassageKind.LIST_ITEM) {
                find(passage.span().of(document.text()), found);
            }
        }
        return found;
    }

    private void find(String block, List<Found> found) {
        Matcher run = RUN.matcher(block);
        while (run.find()) {
            String before = block.substring(Math.max(0, run.start() - LOOK_BACK), run.start());
            boolean opens = before.isBlank() || before.stripTrailing().matches("(?s).*[.!?:“\"”]");
            List<String> words = new ArrayList<>(lastWords(before));
            int own = words.size();
            words.addAll(List.of(run.group().split("\\s+")));
            add(words, own, opens, found);
        }
    }

    /** Splits "the Ruritanian foreign minister Ada Brook" into origin, office and name. */
    private void add(List<String> words, int own, boolean opens, List<Found> found) {
        int nameAt = words.size();
        while (nameAt > 0 && nameAt > own && !office(words.get(nameAt - 1))) {
            nameAt--;
        }
        if (nameAt == words.size()) {
            return;
        }
        int officeAt = nameAt;
        while (officeAt > 0 && office(words.get(officeAt - 1))) {
            officeAt--;
        }
        String origin = officeAt > 0 && officeAt < nameAt ? words.get(officeAt - 1) : "";
        String name = String.join(" ", words.subList(nameAt, words.size()));
        found.add(new Found(
                name.replaceAll("[’']s$", ""),
                String.join(" ", words.subList(officeAt, nameAt)).toLowerCase(Locale.ROOT),
                origin.replaceAll("[’']s$", ""),
                opens && nameAt == own));
    }

    private boolean office(String word) {
        return officeWords.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> lastWords(String before) {
        Matcher words = BEFORE.matcher(before);
        return words.find() ? List.of(words.group().strip().split("\\s+")) : List.of();
    }
}
