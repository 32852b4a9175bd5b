package org.parley.analysis.matrix;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The set of words of a text, and how far two sets overlap. */
final class Words {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]+)[\"\u201d\u201c\u00bb]");

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

    /** Words between quotation marks, in lower case. */
    static Set<String> quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        QUOTED.matcher(text)
                .results()
                .forEach(match -> quoted.append(match.group(1)).append(' '));
        return of(quoted.toString());
    }

    /** How much of the smaller set the other holds; 0 if it is empty. */
    static double containment(Set<String> one, Set<String> two) {
        int smaller = Math.min(one.size(), two.size());
        return smaller == 0 ? 0 : (double) one.stream().filter(two::contains).count() / smaller;
    }

    /** Jaccard index: common words by all words; 1 for two empty sets. */
    static double jaccard(Set<String> one, Set<String> two) {
        long common = one.stream().filter(two::contains).count();
        long all = one.size() + two.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }
}
