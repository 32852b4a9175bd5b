package org.parley.reading.source;

/** Why something was not read. */
public enum SkipReason {
    EMPTY("empty"),
    NO_TEXT("no main text"),
    BINARY("binary"),
    UNSUPPORTED("unsupported format"),
    TOO_LARGE("too large"),
    TOO_MANY("too many"),
    BROKEN("broken"),
    UNREADABLE("unreadable"),
    HIDDEN("hidden file"),
    UNSAFE_NAME("unsafe name"),
    BOMB("zip bomb"),
    LINK_CYCLE("cyclic link"),
    LANGUAGE("language"),
    REPEAT("exact repeat"),
    ADDRESS_REFUSED("address refused"),
    FETCH_FAILED("fetch failed");

    private final String label;

    SkipReason(String label) {
        this.label = label;
    }

    /** The printed words. */
    public String label() {
        return label;
    }
}
