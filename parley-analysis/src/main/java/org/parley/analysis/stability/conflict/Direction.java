package org.parley.analysis.stability.conflict;

/** Which changes of a course its owner can make. */
public enum Direction {
    /** It can be taken and given up. */
    BOTH("both"),
    /** Once taken, it cannot be given up. */
    FORWARD("fwd"),
    /** Once given up, it cannot be taken again. */
    BACK("back");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The word of the field's file formats: both, fwd, back. */
    public String label() {
        return label;
    }

    /** Whether the owner may turn the course from one value to the other. */
    public boolean permits(boolean from, boolean to) {
        return from == to || this == BOTH || (this == FORWARD) == to;
    }
}
