package org.parley.analysis.outlook.process;

/**
 * A ceasefire or settlement in force, counted in days. It breaks when as much hazard has gathered as chance allowed it; a
 * ceasefire that becomes a settlement keeps what has gathered and goes on by the settlement's law.
 *
 * @param since the day of its making
 * @param allowed the hazard after which it breaks, drawn from an exponential distribution of mean 1
 * @param law how it gathers from now on
 * @param breaks the day on which it breaks, maybe far beyond every horizon
 */
record Agreement(int since, double allowed, HoldingLaw law, double breaks) {
    /** One made on a day; u is a uniform number, the smaller the sooner it breaks. */
    static Agreement made(int since, double u, HoldingLaw law) {
        double allowed = -Math.log1p(-u);
        return new Agreement(since, allowed, law, since + Math.ceil(law.reached(allowed)));
    }

    /** The same from a day on under another law; it must not have broken before. */
    Agreement turned(int day, HoldingLaw other) {
        double left = Math.max(0, allowed - law.gathered((double) day - since));
        double whole = left + other.gathered((double) day - since);
        return new Agreement(since, whole, other, Math.max(day + 1.0, since + Math.ceil(other.reached(whole))));
    }

    /** Whether it is still in force at the end of the day. */
    boolean holds(int day) {
        return breaks > day;
    }
}
