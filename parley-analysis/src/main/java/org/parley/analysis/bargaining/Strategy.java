package org.parley.analysis.bargaining;

import org.parley.analysis.random.RandomStream;

/** How a party behaves in a session of alternating offers. */
public sealed interface Strategy permits TimeBased, TitForTat, Micro {
    /** The party at the start of a session. The stream is its own. */
    Negotiator enter(SessionSpace space, int party, double reservation, RandomStream stream);
}
