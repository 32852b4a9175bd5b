package org.parley.analysis.matrix;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The set of words of a text, and how far two sets overlap. */
final class Words {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Words in lower case. */
    static Set<String> of(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Jaccard index: common words by all words; 1 for two empty sets. */
    static double jaccard(Set<String> one, Set<String> two) {
        long common = one.stream().filter(two::contains).count();
        long all = one.size() + two.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }
}
