package org.parley.coding.lexicon;

/** What a cue word does before its content is looked at. SAY and THINK leave the act to the content. */
public enum CueClass {
    SAY,
    THINK,
    DEMAND,
    REJECT,
    ACCEPT,
    OFFER,
    COMMIT,
    THREATEN,
    DENY,
    WARN,
    CRITICISE,
    PRAISE,
    REPORT;

    /** Whether the content decides what is done. */
    public boolean neutral() {
        return this == SAY || this == THINK;
    }
}
