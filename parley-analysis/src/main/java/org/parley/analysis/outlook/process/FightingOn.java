package org.parley.analysis.outlook.process;

import java.util.List;
import org.parley.analysis.outlook.chance.Stream;

/**
 * What each side expects from fighting on, on the scale from 0, defeat, to 1, victory: the value of the random walk with its
 * own beliefs (M3), moved by strikes (M13) and by what sanctions (M14) add to its costs. It is the least that a peace must
 * give the side, so the reservation value of a bargain.
 *
 * @param a of side A, over draws of the assumptions
 * @param b of side B
 */
public record FightingOn(Spread a, Spread b) {
    /** The value on the day of the forecast, over stratified draws. O(draws). */
    public static FightingOn of(Assumptions assumptions, int draws, long seed) {
        List<Battlefield> fields = new LatinHypercube(new Stream(seed).child(0))
                .draws(assumptions, draws).stream()
                        .map(drawn -> new Battlefield(new War(drawn, PeaceFrontier.division(), 1)))
                        .toList();
        return new FightingOn(
                Spread.of(fields.stream()
                        .mapToDouble(field -> share(field.reservationA(0)))
                        .toArray()),
                Spread.of(fields.stream()
                        .mapToDouble(field -> share(field.reservationB(0)))
                        .toArray()));
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
