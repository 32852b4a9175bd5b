package org.parley.analysis.outlook.process;

/** How a simulated war stands at the horizon. */
public enum Ending {
    /** It goes on, and no general agreement was made. */
    WAR,
    /** It goes on after an agreement broke down. */
    BREAKDOWN,
    /** A short or partial truce is in force. */
    TRUCE,
    /** A general ceasefire is in force. */
    CEASEFIRE,
    /** A settlement is in force. */
    SETTLEMENT,
    /** One side was defeated. */
    DEFEAT
}
