package org.parley.workbench.outlook.board;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words to look for in a text; one that ends in * stands for all that begin so. Case and punctuation do not count. */
record Phrases(List<String> phrases) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}*]+");

    Phrases {
        phrases = phrases.stream().map(Phrases::searched).toList();
    }

    /** Whether one of them stands in the text. */
    boolean in(String text) {
        String plain = plain(text);
        return phrases.stream().anyMatch(plain::contains);
    }

    private static String searched(String phrase) {
        String plain = plain(phrase);
        int star = plain.indexOf('*');
        return star < 0 ? plain : plain.substring(0, star);
    }

    private static String plain(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
