package org.parley.analysis.stability.solve;

/** How far opponents may go to answer an improvement. */
public enum Sanctioning {
    /** Any legal sequence: several opponents, several times, nobody twice in a row. The definition. */
    LEGAL_SEQUENCE,
    /** One move by one opponent, as in GMCR+ of 2014: only for comparison. */
    ONE_MOVE
}
