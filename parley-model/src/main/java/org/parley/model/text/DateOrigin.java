package org.parley.model.text;

/** Where a document's date of publication was found, best first. */
public enum DateOrigin {
    JSON_LD("json-ld"),
    META("meta"),
    BYLINE("byline"),
    TEXT("text"),
    GIVEN("given"),
    FILE("file"),
    NONE("none");

    private final String label;

    DateOrigin(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }
}
