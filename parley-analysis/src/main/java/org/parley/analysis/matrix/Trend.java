package org.parley.analysis.matrix;

/** How a party's words on an option have changed within the trend window. */
public enum Trend {
    /** First spoken of within the window. */
    NEW("new"),
    /** More for the option than before. */
    RISING("rising"),
    /** As before. */
    STEADY("steady"),
    /** Less for the option than before. */
    FALLING("falling");

    private final String label;

    Trend(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }
}
