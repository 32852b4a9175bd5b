package org.parley.model.text;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    YEAR("year"),
    UNKNOWN("unknown");

    private final String label;

    DatePrecision(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }
}
