package org.parley.analysis.matrix;

/** Which way a party's words on an option point. */
public enum Lean {
    FOR("for"),
    DIVIDED("divided"),
    AGAINST("against");

    private final String label;

    Lean(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }
}
