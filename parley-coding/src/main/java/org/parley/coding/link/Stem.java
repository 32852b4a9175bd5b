package org.parley.coding.link;

import java.util.Locale;

/**
 * A word cut to what its forms share: lower case, British spelling made American, the first six letters. Crude, but it
 * joins "withdraw" and "withdrawal", "recognise" and "recognition", which a suffix stemmer keeps apart.
 */
final class Stem {
    private static final int LENGTH = 6;

    private Stem() {}

    static String of(String word) {
        String lower =
                word.toLowerCase(Locale.ROOT).replace("isation", "ization").replace("ise", "ize");
        String plain = lower.replace("defence", "defense")
                .replace("cease-fire", "ceasefire")
                .replace(".", "");
        String singular = plain.length() > 4 && plain.endsWith("ies")
                ? plain.substring(0, plain.length() - 3) + "y"
                : plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss")
                        ? plain.substring(0, plain.length() - 1)
                        : plain;
        return singular.length() <= LENGTH ? singular : singular.substring(0, LENGTH);
    }
}
