package org.parley.reading.duplicate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** SHA-256 hashes of texts, in hexadecimal. */
public final class ContentHash {
    private ContentHash() {}

    /** Of the text itself, in UTF-8: what {@code SourceDocument.contentHash} holds. */
    public static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }

    /**
     * Of the text without what differs between two printings of one article: compatibility forms (NFKC), letter case,
     * white space, marks of punctuation.
     */
    public static String ofWords(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return of(words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip());
    }
}
