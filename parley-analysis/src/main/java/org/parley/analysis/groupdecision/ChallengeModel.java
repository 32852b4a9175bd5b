package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.groupdecision.ChallengeResponse.Challenge;
import org.parley.analysis.groupdecision.ChallengeResponse.Offer;
import org.parley.analysis.groupdecision.ChallengeStep.Prospect;
import org.parley.analysis.groupdecision.ChallengeVariant.RiskView;

/**
 * The challenge model in one of its variants: everybody weighs up challenging everybody else, takes the best offer made to
 * it, and all move at once. With the probability of the status quo (Q) at 1. It has no agreed stopping rule and may cycle.
 *
 * <p>Source: Scholz, Calbert and Smith, "Unravelling Bueno de Mesquita's group decision model", Journal of Theoretical
 * Politics 23 (2011). A turn costs O(n cubed).
 */
public final class ChallengeModel implements GroupModel {
    private static final int USUAL_TURNS = 10;

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
            List<Challenge> challenges = challengesTo(line, step, positions, odds, exponents, i);
            Optional<Offer> taken = new ChallengeResponse(variant, positions[i]).to(challenges);
            if (taken.isPresent()) {
                Offer offer = taken.get();
                String from = stakeholders.get(offer.challenge().from()).name();
                next[i] = offer.position();
                moves.add(offer.move(stakeholders.get(i).name(), from));
            }
        }
        return new Played(next, exponents, moves);
    }

    private List<Challenge> challengesTo(
            PolicyLine line, ChallengeStep step, double[] positions, double[][] odds, double[] exponents, int i) {
        List<Challenge> challenges = new ArrayList<>();
        for (int j = 0; j < positions.length; j++) {
            if (positions[i] != positions[j]) {
                Prospect mine = step.prospect(i, j, exponents[i]);
                Prospect theirs = variant.riskView == RiskView.MINE_FOR_BOTH ? mine : step.prospect(i, j, exponents[j]);
                double own = mine.gain(line.salience[j], odds[i][j]);
                double other = theirs.gain(line.salience[i], odds[j][i]);
                challenges.add(new Challenge(j, positions[j], own, other));
            }
        }
        return challenges;
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
