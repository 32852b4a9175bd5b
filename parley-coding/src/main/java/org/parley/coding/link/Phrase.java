package org.parley.coding.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A cue phrase of the codebook as stems; found in a text when its stems stand in order with at most three words between. */
record Phrase(List<String> stems) {
    private static final int GAP = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/–—-]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}.]");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "with", "by", "at", "from", "that", "be",
            "is", "as", "its", "it", "their", "his", "into", "over");

    static Phrase of(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            String clean = SIGNS.matcher(word).replaceAll("");
            if (!clean.isEmpty() && !EMPTY_WORDS.contains(clean.toLowerCase(Locale.ROOT))) {
                stems.add(Stem.of(clean));
            }
        }
        return new Phrase(List.copyOf(stems));
    }

    static boolean empty(String word) {
        return EMPTY_WORDS.contains(word);
    }

    /** Indexes of the words that the phrase matches, the first such place; empty if it is not there. */
    List<Integer> find(List<String> text) {
        if (stems.isEmpty()) {
            return List.of();
        }
        for (int start = 0; start < text.size(); start++) {
            if (text.get(start).equals(stems.get(0))) {
                List<Integer> places = from(text, start);
                if (!places.isEmpty()) {
                    return places;
                }
            }
        }
        return List.of();
    }

    /** Whether the phrase begins at this place of the text. */
    boolean at(List<String> text, int start) {
        return text.get(start).equals(stems.get(0)) && !from(text, start).isEmpty();
    }

    private List<Integer> from(List<String> text, int start) {
        List<Integer> places = new ArrayList<>(List.of(start));
        int at = start;
        for (int k = 1; k < stems.size(); k++) {
            String stem = stems.get(k);
            int next = -1;
            for (int i = at + 1; i <= Math.min(at + 1 + GAP, text.size() - 1); i++) {
                if (text.get(i).equals(stem)) {
                    next = i;
                    break;
                }
            }
            if (next < 0) {
                return List.of();
            }
            places.add(next);
            at = next;
        }
        return places;
    }
}
