package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spatial model of politics of KTAB with its default settings, reproduced turn by turn: everybody challenges whom it
 * gains most from, proposes a bargain instead of the contest, and settles for the likeliest of the bargains it is part of.
 * It stops when a turn moves less than 2% of what the first one moved, at the earliest after two turns.
 *
 * <p>Source: the program and regression files of KTAB (KAPSARC, MIT licence), followed step by step on the method page. A
 * turn costs O(n cubed).
 */
public final class SpatialModel implements GroupModel {
    /** The most turns KTAB plays. */
    public static final int MOST_TURNS = 100;

    private static final int FEWEST_TURNS = 2;
    private static final double QUIET = 0.02;
    private static final double LEAST_FIRST_SHIFT = 1e-4;

    @Override
    public String label() {
        return "ktab-spatial";
    }

    /** Start and turns until it is quiet, at most this many. */
    public List<SpatialTurn> run(GroupProblem problem, int mostTurns) {
        SpatialActors actors = new SpatialActors(problem);
        List<SpatialTurn> run = new ArrayList<>();
        SpatialState state = new SpatialState(actors, actors.start);
        double first = 0;
        for (int turn = 1; turn <= mostTurns; turn++) {
            List<SpatialProposal> proposals = state.proposals();
            SpatialState next = new SpatialState(actors, state.next(proposals));
            double shift = shift(state, next);
            first = turn == 1 ? shift + LEAST_FIRST_SHIFT : first;
            run.add(record(problem, turn - 1, state, proposals, shift / first));
            state = next;
            if (turn >= FEWEST_TURNS && shift / first < QUIET) {
                break;
            }
        }
        run.add(record(problem, run.size(), state, List.of(), 0));
        return List.copyOf(run);
    }

    @Override
    public int usualTurns() {
        return MOST_TURNS;
    }

    @Override
    public GroupForecast forecast(GroupProblem problem, int mostTurns) {
        SpatialActors actors = new SpatialActors(problem);
        SpatialState state = new SpatialState(actors, actors.start);
        double first = 0;
        boolean settled = false;
        for (int turn = 1; turn <= mostTurns && !settled; turn++) {
            SpatialState next = new SpatialState(actors, state.next(state.proposals()));
            double shift = shift(state, next);
            first = turn == 1 ? shift + LEAST_FIRST_SHIFT : first;
            settled = turn >= FEWEST_TURNS && shift / first < QUIET;
            state = next;
        }
        return forecast(problem, state, settled);
    }

    private static GroupForecast forecast(GroupProblem problem, SpatialState state, boolean settled) {
        List<Double> points = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (int d = 0; d < problem.dimensions().size(); d++) {
            Dimension dimension = problem.dimensions().get(d);
            points.add(dimension.fromShare(state.positions[state.likeliest()][d]));
            means.add(dimension.fromShare(state.meanOf(d)));
        }
        return new GroupForecast(points, means, settled);
    }

    private static double shift(SpatialState from, SpatialState to) {
        double sum = 0;
        for (int i = 0; i < from.positions.length; i++) {
            sum += SpatialState.shift(from.positions[i], to.positions[i]);
        }
        return sum;
    }

    private static SpatialTurn record(
            GroupProblem problem, int turn, SpatialState state, List<SpatialProposal> proposals, double change) {
        List<List<Double>> positions = new ArrayList<>();
        for (double[] position : state.positions) {
            List<Double> inUnits = new ArrayList<>();
            for (int d = 0; d < position.length; d++) {
                inUnits.add(problem.dimensions().get(d).fromShare(position[d]));
            }
            positions.add(List.copyOf(inUnits));
        }
        return new SpatialTurn(
                turn,
                positions,
                rows(state.value),
                row(state.risk),
                rows(state.utility),
                row(state.victory),
                proposals.stream().map(SpatialProposal::toBargain).toList(),
                change);
    }

    private static List<List<Double>> rows(double[][] matrix) {
        return Arrays.stream(matrix).map(SpatialModel::row).toList();
    }

    private static List<Double> row(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
