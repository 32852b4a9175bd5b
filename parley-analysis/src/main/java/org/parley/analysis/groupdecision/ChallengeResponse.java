package org.parley.analysis.groupdecision;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.groupdecision.ChallengeMove.Kind;
import org.parley.analysis.groupdecision.ChallengeVariant.Choice;

/** How one stakeholder at a position answers the challenges of a turn. */
final class ChallengeResponse {
    /**
     * Gains nearer than this are equal: utilities of order 1 are computed to about 1e-15. Without it, the move of a
     * stakeholder that has crept almost onto another's position is decided by the last digit of a sum.
     */
    private static final double ROUNDING = 1e-14;

    private final ChallengeVariant variant;
    private final double mine;

    ChallengeResponse(ChallengeVariant variant, double mine) {
        this.variant = variant;
        this.mine = mine;
    }

    /** What it takes, if anything. */
    Optional<Offer> to(List<Challenge> challenges) {
        if (variant.choice == Choice.STRONGEST_CHALLENGE) {
            return strongest(challenges).flatMap(this::offer);
        }
        Optional<Offer> best = Optional.empty();
        for (Challenge challenge : challenges) {
            Optional<Offer> offer = offer(challenge);
            if (offer.isPresent() && (best.isEmpty() || better(offer.get(), best.get()))) {
                best = offer;
            }
        }
        return best;
    }

    private Optional<Challenge> strongest(List<Challenge> challenges) {
        Optional<Challenge> best = Optional.empty();
        for (Challenge challenge : challenges) {
            if (exceeds(challenge.other, 0) && (best.isEmpty() || stronger(challenge, best.get()))) {
                best = Optional.of(challenge);
            }
        }
        return best;
    }

    private boolean stronger(Challenge challenge, Challenge best) {
        return challenge.other > best.other
                || (challenge.other == best.other && distance(challenge.position) < distance(best.position));
    }

    private Optional<Offer> offer(Challenge challenge) {
        double own = challenge.own;
        double other = challenge.other;
        if (exceeds(other, own) && exceeds(own, 0)) {
            return Optional.of(new Offer(Kind.CONFRONTATION, challenge, challenge.position));
        }
        if (exceeds(other, 0) && exceeds(0, own) && exceeds(other, -own)) {
            double met = mine + (challenge.position - mine) * Math.abs(own / other);
            return Optional.of(new Offer(Kind.COMPROMISE, challenge, met));
        }
        if (variant.capitulates && exceeds(other, 0) && exceeds(0, own) && exceeds(-own, other)) {
            return Optional.of(new Offer(Kind.CAPITULATION, challenge, challenge.position));
        }
        return Optional.empty();
    }

    private boolean better(Offer offer, Offer best) {
        if (offer.kind != best.kind) {
            return offer.kind.compareTo(best.kind) < 0;
        }
        if (variant.choice == Choice.LOWEST_COMPROMISE && offer.kind == Kind.COMPROMISE) {
            return offer.position < best.position;
        }
        return distance(offer.position) < distance(best.position);
    }

    private double distance(double position) {
        return Math.abs(position - mine);
    }

    private static boolean exceeds(double gain, double other) {
        return gain > other + ROUNDING;
    }

    /** A challenger, where it stands, and what both would gain from challenging the other, as the challenged sees it. */
    record Challenge(int from, double position, double own, double other) {}

    /** What a challenge comes to, and where it would put the challenged. */
    record Offer(Kind kind, Challenge challenge, double position) {
        ChallengeMove move(String mover, String toward) {
            return new ChallengeMove(mover, kind, toward, challenge.own, challenge.other, position);
        }
    }
}
