package org.parley.cli;

/** What the process returns; docs/reference/cli.md promises them. */
final class ExitCodes {
    /** All went well. */
    static final int FINE = 0;

    /** The answer is "no", or something that was checked does not hold. */
    static final int NO = 1;

    /** Wrong usage or input; the message says what and how to mend it. */
    static final int WRONG_INPUT = 2;

    /** Done, but a part was skipped; the reasons are printed. */
    static final int PART_SKIPPED = 3;

    /** A fault of the program. */
    static final int INTERNAL = 70;

    private ExitCodes() {}
}
