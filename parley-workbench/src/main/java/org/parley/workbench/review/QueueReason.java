package org.parley.workbench.review;

/** Why a statement waits for a person. In the order in which the queue shows them. */
public enum QueueReason {
    /** The coder is not sure enough of it. */
    DOUBTFUL("doubtful"),
    /** A language model proposes it. */
    PROPOSED("proposed"),
    /** The coder found who spoke, but not of which option. */
    LEFT_OPEN("left open");

    private final String label;

    QueueReason(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }
}
