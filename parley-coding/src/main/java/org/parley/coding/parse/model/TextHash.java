package org.parley.coding.parse.model;

/**
 * A 64-bit hash of text that may come in parts: a polynomial over the characters, mixed at the end (Steele, Lea & Flood
 * 2014, OOPSLA, 459: the finaliser of SplitMix). Two of a million texts agree by chance once in forty million models.
 */
final class TextHash {
    private static final long MULTIPLIER = 0x5851f42d4c957f2dL;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private TextHash() {}

    /** Begins a text of a type; texts of different types differ. */
    static long begin(int type) {
        return STEP * (type + 1);
    }

    /** Goes on with more characters. */
    static long more(long hash, String text) {
        long value = hash;
        for (int i = 0; i < text.length(); i++) {
            value = value * MULTIPLIER + text.charAt(i) + 1;
        }
        return value;
    }

    /** Goes on with one character. */
    static long more(long hash, char character) {
        return hash * MULTIPLIER + character + 1;
    }

    /** What a hash is multiplied with when the text is put behind it: hash * power(text) + more(0, text). */
    static long power(String text) {
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            power *= MULTIPLIER;
        }
        return power;
    }

    /** The finished hash; never 0. */
    static long end(long hash) {
        long value = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        value = (value ^ (value >>> 27)) * 0x94d049bb133111ebL;
        value ^= value >>> 31;
        return value == 0 ? 1 : value;
    }

    /** The hash of one text. */
    static long of(int type, String text) {
        return end(more(begin(type), text));
    }
}
