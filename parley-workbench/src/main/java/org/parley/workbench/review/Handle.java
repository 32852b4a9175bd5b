package org.parley.workbench.review;

import org.parley.workbench.outlook.InputHash;

/** Short names of statements for commands: the first digits of the hash of their identifier. */
public final class Handle {
    /** Digits of a handle. */
    public static final int LENGTH = 8;

    private static final int SHORTEST = 4;

    private Handle() {}

    /** The handle of an identifier. */
    public static String of(String id) {
        return InputHash.of(id).substring(0, LENGTH);
    }

    /** Whether a word means the identifier: it is it, or four or more first digits of its hash. */
    static boolean means(String word, String id) {
        return word.equals(id) || (word.length() >= SHORTEST && InputHash.of(id).startsWith(word));
    }
}
