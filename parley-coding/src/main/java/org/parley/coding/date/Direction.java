package org.parley.coding.date;

/** On which side of the day of publication a date without a year or week is looked for. */
public enum Direction {
    /** The nearest that is not after publication: for what has happened. */
    PAST,
    /** The nearest that is not before publication: for what is announced. */
    FUTURE
}
