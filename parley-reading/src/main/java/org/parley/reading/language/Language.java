package org.parley.reading.language;

/**
 * The language a text is in.
 *
 * @param code ISO 639-1, or {@code und} if nothing can be said
 * @param certain whether the evidence is enough to refuse a text for it
 */
public record Language(String code, boolean certain) {
    /** Nothing can be said. */
    public static final Language UNKNOWN = new Language("und", false);
}
