package org.parley.analysis.bargaining;

import org.parley.analysis.random.RandomStream;

/**
 * Absolute tit-for-tat (Faratin, Sierra and Jennings 1998): it lowers its target by as much as the others' last offer was
 * better for it than their offer before, and raises it again when they take something back; never below its reservation
 * value.
 */
public record TitForTat() implements Strategy {
    @Override
    public Negotiator enter(SessionSpace space, int party, double reservation, RandomStream stream) {
        double best = space.descending[party][0];
        double worst = Math.max(reservation, space.descending[party][space.size - 1]);
        return new TargetNegotiator(
                space, party, reservation, (heard, time) -> Math.max(worst, Math.min(best, best - heard.conceded())));
    }
}
