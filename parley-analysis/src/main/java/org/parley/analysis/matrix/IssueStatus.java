package org.parley.analysis.matrix;

/** Where an issue stands between the principals. */
public enum IssueStatus {
    /** All principals that speak, at least two, are for one option, and none opposes another. */
    AGREED("common ground"),
    /** They are opposed, and nearer than a trend window ago. */
    CONVERGING("converging"),
    /** They are opposed, neither nearer nor farther. */
    CONTESTED("contested"),
    /** They are opposed and farther than a trend window ago. */
    DIVERGING("diverging"),
    /** They are opposed, not nearer, and a red line stands in the way. */
    DEADLOCKED("deadlocked"),
    /** At least two speak, and neither agree on an option nor oppose each other. */
    OPEN("open"),
    /** Fewer than two principals have spoken. */
    SILENT("silent");

    private final String label;

    IssueStatus(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }
}
