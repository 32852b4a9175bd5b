package org.parley.analysis.bargaining;

import java.util.List;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;

/**
 * Sessions of stacked alternating offers (Aydogan, Festen, Hindriks and Jonker 2017): parties speak in turn; each takes the
 * standing offer or makes another; an offer that all others take is the agreement; after the last round there is none.
 */
public final class AlternatingOffers {
    private final SessionSpace space;
    private final List<Strategy> strategies;
    private final int rounds;

    /** Sessions on this space, one strategy for each party, up to so many rounds. */
    public AlternatingOffers(SessionSpace space, List<Strategy> strategies, int rounds) {
        this.space = space;
        this.strategies = List.copyOf(strategies);
        this.rounds = rounds;
        if (strategies.size() != space.parties) {
            throw new ParleyException("The strategies (" + strategies.size() + ") must be as many as the parties ("
                    + space.parties + ").");
        }
        if (rounds < 1) {
            throw new ParleyException("The rounds (" + rounds + ") of a session must be at least 1.");
        }
    }

    /** How a session ended: the number of the package agreed (-1: none), and the round (from 1). */
    public record Ending(long outcome, int round) {
        /** Whether the parties agreed. */
        public boolean agreed() {
            return outcome >= 0;
        }
    }

    /** One session with these reservation values; the party at the place speaks first. */
    public Ending play(double[] reservations, int first, RandomStream stream) {
        int parties = space.parties;
        if (space.size == 0) {
            return new Ending(-1, 0);
        }
        Negotiator[] table = new Negotiator[parties];
        for (int p = 0; p < parties; p++) {
            table[p] = strategies.get(p).enter(space, p, reservations[p], stream.child(p));
        }
        int standing = Negotiator.NOTHING;
        int takers = 0;
        for (int round = 0; round < rounds; round++) {
            double time = rounds == 1 ? 1 : (double) round / (rounds - 1);
            for (int turn = 0; turn < parties; turn++) {
                int speaker = (first + turn) % parties;
                if (standing != Negotiator.NOTHING && table[speaker].accepts(standing, time)) {
                    if (++takers >= parties - 1) {
                        return new Ending(space.outcomes[standing], round + 1);
                    }
                    continue;
                }
                int offer = table[speaker].propose(time);
                if (offer == Negotiator.NOTHING) {
                    return new Ending(-1, round + 1);
                }
                standing = offer;
                takers = 0;
                tell(table, speaker, offer);
            }
        }
        return new Ending(-1, rounds);
    }

    private static void tell(Negotiator[] table, int speaker, int offer) {
        for (int p = 0; p < table.length; p++) {
            if (p != speaker) {
                table[p].hear(offer, speaker);
            }
        }
    }
}
