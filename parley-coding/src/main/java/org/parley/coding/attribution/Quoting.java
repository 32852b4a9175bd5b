package org.parley.coding.attribution;

/** How much of a content stands between quotation marks. */
public enum Quoting {
    /** All of it. */
    DIRECT("direct"),
    /** Some of it. */
    MIXED("mixed"),
    /** Nothing. */
    INDIRECT("indirect");

    private final String label;

    Quoting(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }
}
