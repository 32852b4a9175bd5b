package org.parley.analysis.bargaining;

import java.util.BitSet;
import org.parley.analysis.random.RandomStream;

/**
 * MiCRO (de Jonge, "An analysis of the linear bilateral ANAC domains using the MiCRO benchmark strategy", IJCAI 2022): goes
 * down its packages from the best, one new offer for each new offer of the other side; otherwise repeats one of its own at
 * random. Takes what is no worse than the least it is ready to offer. Among several others it waits for the one with the
 * fewest different offers.
 */
public record Micro() implements Strategy {
    @Override
    public Negotiator enter(SessionSpace space, int party, double reservation, RandomStream stream) {
        return new Conceding(space, party, reservation, stream);
    }

    /** The party within a session. */
    private static final class Conceding implements Negotiator {
        private final SessionSpace space;
        private final int party;
        private final double reservation;
        private final RandomStream stream;
        private final BitSet[] heard;
        private final int[] different;
        private int offered;

        Conceding(SessionSpace space, int party, double reservation, RandomStream stream) {
            this.space = space;
            this.party = party;
            this.reservation = reservation;
            this.stream = stream;
            this.heard = new BitSet[space.parties];
            this.different = new int[space.parties];
        }

        @Override
        public void hear(int offer, int speaker) {
            if (heard[speaker] == null) {
                heard[speaker] = new BitSet(space.size);
            }
            if (!heard[speaker].get(offer)) {
                heard[speaker].set(offer);
                different[speaker]++;
            }
        }

        @Override
        public boolean accepts(int offer, double time) {
            double worth = space.utilities[party][offer];
            int least = concedes() ? offered : Math.max(0, offered - 1);
            return worth >= reservation && worth >= space.descending[party][least];
        }

        @Override
        public int propose(double time) {
            if (concedes()) {
                return space.ranked[party][offered++];
            }
            return offered == 0 ? NOTHING : space.ranked[party][stream.nextInt(offered)];
        }

        private boolean concedes() {
            return offered < space.size && offered <= fewestHeard() && space.descending[party][offered] >= reservation;
        }

        private int fewestHeard() {
            int fewest = Integer.MAX_VALUE;
            for (int other = 0; other < different.length; other++) {
                fewest = other == party ? fewest : Math.min(fewest, different[other]);
            }
            return fewest;
        }
    }
}
