package org.parley.analysis.proposal;

/** How a clause stands with a party. */
public enum ClauseStanding {
    ACCEPTED("accepted"),
    CONTESTED("contested"),
    RED_LINE_BROKEN("red line broken"),
    UNCLEAR("unclear"),
    UNKNOWN("unknown");

    private final String label;

    ClauseStanding(String label) {
        this.label = label;
    }

    /** The printed words. */
    public String label() {
        return label;
    }
}
