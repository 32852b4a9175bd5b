package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.groupdecision.ChallengeMove.Kind;

/**
 * The challenge model in one of its variants: everybody weighs up challenging everybody else, takes the best offer made to
 * it, and all move at once. With the probability of the status quo (Q) at 1. It has no agreed stopping rule and may cycle.
 *
 * <p>Source: Scholz, Calbert and Smith, "Unravelling Bueno de Mesquita's group decision model", Journal of Theoretical
 * Politics 23 (2011). A turn costs O(n cubed).
 */
public final class ChallengeModel implements GroupModel {
    private static final int USUAL_TURNS = 10;

    /**
     * Gains nearer than this are equal: utilities of order 1 are computed to about 1e-15. Without it, the move of a
     * stakeholder that has crept almost onto another's position is decided by the last digit of a sum.
     */
    private static final double ROUNDING = 1e-14;

    private final ChallengeVariant variant;

    /** The model in this variant. */
    public ChallengeModel(ChallengeVariant variant) {
        this.variant = variant;
    }

    @Override
    public String label() {
        return variant.label();
    }

    /** Start and turns of one dimension, with all moves; every dimension is played by itself. */
    public List<ChallengeTurn> run(GroupProblem problem, int dimension, int turns) {
        PolicyLine line = new PolicyLine(problem, dimension);
        List<ChallengeTurn> run = new ArrayList<>();
        double[] positions = line.start;
        run.add(turn(line, 0, positions, new double[0], List.of()));
        for (int turn = 1; turn <= turns; turn++) {
            Played played = play(line, positions, problem.stakeholders());
            positions = played.positions;
            run.add(turn(line, turn, positions, played.exponents, played.moves));
        }
        return List.copyOf(run);
    }

    @Override
    public int usualTurns() {
        return USUAL_TURNS;
    }

    @Override
    public GroupForecast forecast(GroupProblem problem, int turns) {
        int dimensions = problem.dimensions().size();
        List<Double> points = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        boolean settled = true;
        for (int d = 0; d < dimensions; d++) {
            PolicyLine line = new PolicyLine(problem, d);
            double[] positions = line.start;
            boolean moving = true;
            for (int turn = 1; turn <= turns && moving; turn++) {
                Played played = play(line, positions, problem.stakeholders());
                moving = !played.moves.isEmpty();
                positions = played.positions;
            }
            settled &= !moving;
            points.add(line.median(positions));
            means.add(line.mean(positions));
        }
        return new GroupForecast(points, means, settled);
    }

    private static ChallengeTurn turn(
            PolicyLine line, int turn, double[] positions, double[] exponents, List<ChallengeMove> moves) {
        return new ChallengeTurn(
                turn,
                Arrays.stream(positions).boxed().toList(),
                line.median(positions),
                line.mean(positions),
                Arrays.stream(exponents).boxed().toList(),
                moves);
    }

    private Played play(PolicyLine line, double[] positions, List<Stakeholder> stakeholders) {
        double range = line.range();
        if (!(range > 0)) {
            double[] neutral = new double[positions.length];
            Arrays.fill(neutral, 1);
            return new Played(positions, neutral, List.of());
        }
        ChallengeStep step = new ChallengeStep(line, positions, range, variant);
        double[] exponents = step.riskExponents();
        double[][] odds = step.odds(exponents);
        double[] next = positions.clone();
        List<ChallengeMove> moves = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            Optional<Offer> best = bestOffer(step, positions, odds, exponents, i);
            if (best.isPresent()) {
                Offer offer = best.get();
                next[i] = offer.position;
                moves.add(offer.move(
                        stakeholders.get(i).name(), stakeholders.get(offer.from).name()));
            }
        }
        return new Played(next, exponents, moves);
    }

    private Optional<Offer> bestOffer(
            ChallengeStep step, double[] positions, double[][] odds, double[] exponents, int i) {
        Optional<Offer> best = Optional.empty();
        for (int j = 0; j < positions.length; j++) {
            if (positions[i] == positions[j]) {
                continue;
            }
            double theirExponent =
                    variant.riskView == ChallengeVariant.RiskView.MINE_FOR_BOTH ? exponents[i] : exponents[j];
            double own = step.gain(i, j, odds[i][j], exponents[i]);
            double other = step.gain(j, i, odds[j][i], theirExponent);
            Optional<Offer> offer = offer(positions[i], positions[j], j, own, other);
            if (offer.isPresent() && (best.isEmpty() || better(offer.get(), best.get(), positions[i]))) {
                best = offer;
            }
        }
        return best;
    }

    private Optional<Offer> offer(double mine, double theirs, int from, double own, double other) {
        if (exceeds(other, own) && exceeds(own, 0)) {
            return Optional.of(new Offer(Kind.CONFRONTATION, from, theirs, own, other));
        }
        if (exceeds(other, 0) && exceeds(0, own) && exceeds(other, -own)) {
            double met = mine + (theirs - mine) * Math.abs(own / other);
            return Optional.of(new Offer(Kind.COMPROMISE, from, met, own, other));
        }
        if (variant.capitulates && exceeds(other, 0) && exceeds(0, own) && exceeds(-own, other)) {
            return Optional.of(new Offer(Kind.CAPITULATION, from, theirs, own, other));
        }
        return Optional.empty();
    }

    private static boolean exceeds(double gain, double other) {
        return gain > other + ROUNDING;
    }

    /** Kind first, then the variant's choice; of equals the earlier in the file, as in the replications. */
    private boolean better(Offer offer, Offer best, double from) {
        if (offer.kind != best.kind) {
            return offer.kind.compareTo(best.kind) < 0;
        }
        if (variant.choice == ChallengeVariant.Choice.LOWEST_COMPROMISE && offer.kind == Kind.COMPROMISE) {
            return offer.position < best.position;
        }
        return Math.abs(offer.position - from) < Math.abs(best.position - from);
    }

    private record Offer(Kind kind, int from, double position, double own, double other) {
        ChallengeMove move(String mover, String toward) {
            return new ChallengeMove(mover, kind, toward, own, other, position);
        }
    }

    private static final class Played {
        private final double[] positions;
        private final double[] exponents;
        private final List<ChallengeMove> moves;

        Played(double[] positions, double[] exponents, List<ChallengeMove> moves) {
            this.positions = positions;
            this.exponents = exponents;
            this.moves = moves;
        }
    }
}
