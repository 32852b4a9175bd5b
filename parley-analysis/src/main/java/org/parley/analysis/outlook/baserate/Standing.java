package org.parley.analysis.outlook.baserate;

/** How well a number is founded. */
public enum Standing {
    /** Computed by us from the named data set. */
    DERIVED,
    /** Read in the public text of the named paper or data set. */
    PUBLISHED,
    /** Held by the analyst; no text supports it. */
    ASSUMED,
    /** Remembered, not checked; never shown as established. */
    RECALLED
}
