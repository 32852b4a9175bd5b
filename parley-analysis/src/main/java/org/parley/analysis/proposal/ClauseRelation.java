package org.parley.analysis.proposal;

/** How two plans relate on one issue. */
public enum ClauseRelation {
    SAME("same"),
    DIFFERENT("different"),
    ONLY_FIRST("only in the first"),
    ONLY_SECOND("only in the second"),
    SILENT("both silent");

    private final String label;

    ClauseRelation(String label) {
        this.label = label;
    }

    /** The printed words. */
    public String label() {
        return label;
    }
}
