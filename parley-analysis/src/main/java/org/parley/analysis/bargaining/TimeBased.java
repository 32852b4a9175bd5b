package org.parley.analysis.bargaining;

import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;

/**
 * Concedes with the clock (Faratin, Sierra and Jennings, Robotics and Autonomous Systems 24, 1998): its target falls from
 * its best package to its reservation value (or worst package) by the share t^(1/exponent) of the time. Exponent below 1:
 * firm till the end; 1: evenly; above 1: yields early. Offers the package just above its target, and takes an offer worth
 * no less than its own next one.
 *
 * @param exponent above 0
 */
public record TimeBased(double exponent) implements Strategy {
    public TimeBased {
        if (!(exponent > 0) || Double.isInfinite(exponent)) {
            throw new ParleyException("The exponent (" + exponent + ") of a time-based strategy must be positive.");
        }
    }

    @Override
    public Negotiator enter(SessionSpace space, int party, double reservation, RandomStream stream) {
        double best = space.descending[party][0];
        double worst = Math.max(reservation, space.descending[party][space.size - 1]);
        return new TargetNegotiator(
                space, party, reservation, (heard, time) -> best - (best - worst) * Math.pow(time, 1 / exponent));
    }
}
