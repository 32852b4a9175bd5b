package org.parley.analysis.bargaining;

/** A party within one session. Packages are places in the {@link SessionSpace}. */
interface Negotiator {
    /** Answer that nothing is left to offer. */
    int NOTHING = -1;

    /** Hears an offer of another party. */
    void hear(int offer, int speaker);

    /** Whether it takes the standing offer at this time (0 at the start, 1 at the deadline). */
    boolean accepts(int offer, double time);

    /** What it offers at this time, or {@link #NOTHING}. */
    int propose(double time);
}
