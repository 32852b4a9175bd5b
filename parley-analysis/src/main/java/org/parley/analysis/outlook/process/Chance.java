package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.chance.Stream;

/**
 * The uniform numbers of one trajectory, addressed by week and use, so that a change of scenario leaves every other use
 * alone (common random numbers). The mirrored trajectory of a pair reads one minus each (antithetic sampling).
 */
final class Chance {
    /** What a number is used for. */
    enum Use {
        BATTLE(0),
        WINNER(1),
        TALKS(2),
        ACCEPTANCE(3),
        KIND(4),
        CONCESSION(5),
        PAUSE(6),
        TRUCE(7),
        AID_A(8),
        ENFORCEMENT(9),
        BREACH(10),
        LATER(11),
        VOTE(12),
        VOTE_NEEDED(13),
        DAY(14),
        AID_B(15);

        private final int place;

        Use(int place) {
            this.place = place;
        }
    }

    private static final int USES = 16;

    private final Stream stream;
    private final boolean mirrored;

    Chance(Stream stream, boolean mirrored) {
        this.stream = stream;
        this.mirrored = mirrored;
    }

    double of(int week, Use use) {
        double u = stream.uniform((long) week * USES + use.place);
        return mirrored ? 1 - u : u;
    }

    /** Whether something of this probability happens. */
    boolean happens(int week, Use use, double probability) {
        return of(week, use) < probability;
    }
}
