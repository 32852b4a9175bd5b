package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.analysis.groupdecision.InputInfluence.Input;

/**
 * Several models on many draws of the same uncertain inputs: a distribution instead of a number, whose inputs it follows,
 * and how far the models disagree. Every model sees the same draws. The result does not depend on the number of threads.
 */
public final class GroupEnsemble {
    /** A rank correlation is clear beyond this many standard errors (1 in 1,000 by chance for one input and model). */
    private static final double CLEAR = 3.3;

    /** Runs all models of the settings on all draws, draws in parallel. */
    public EnsembleFinding run(GroupProblem problem, EnsembleSettings settings) {
        List<GroupForecast> asGiven = forecasts(problem, settings);
        List<NoiseStream> streams = NoiseStream.streams(settings.seed(), settings.draws());
        List<Draw> draws = IntStream.range(0, settings.draws())
                .parallel()
                .mapToObj(d -> {
                    GroupProblem drawn = settings.noise().draw(problem, streams.get(d));
                    return new Draw(drawn, forecasts(drawn, settings));
                })
                .toList();
        List<DimensionFinding> findings = new ArrayList<>();
        for (int d = 0; d < problem.dimensions().size(); d++) {
            findings.add(finding(problem, settings, asGiven, draws, d));
        }
        return new EnsembleFinding(problem, settings, findings);
    }

    private static List<GroupForecast> forecasts(GroupProblem problem, EnsembleSettings settings) {
        return settings.models().stream()
                .map(model -> model.forecast(problem, settings.turnsOf(model)))
                .toList();
    }

    private static DimensionFinding finding(
            GroupProblem problem, EnsembleSettings settings, List<GroupForecast> asGiven, List<Draw> draws, int d) {
        List<ModelSpread> spreads = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (int m = 0; m < settings.models().size(); m++) {
            int model = m;
            double[] drawn =
                    draws.stream().mapToDouble(draw -> draw.point(model, d)).toArray();
            long settled = draws.stream()
                    .filter(draw -> draw.forecasts.get(model).settled())
                    .count();
            points.add(drawn);
            spreads.add(new ModelSpread(
                    settings.models().get(m).label(),
                    asGiven.get(m).points().get(d),
                    asGiven.get(m).means().get(d),
                    Spread.of(drawn),
                    (double) settled / draws.size()));
        }
        double[] pooled = points.stream().flatMapToDouble(Arrays::stream).toArray();
        Dimension dimension = problem.dimensions().get(d);
        return new DimensionFinding(
                dimension,
                spreads,
                Spread.of(pooled),
                Disagreement.of(dimension, spreads),
                influences(problem, draws, points));
    }

    private static List<InputInfluence> influences(GroupProblem problem, List<Draw> draws, List<double[]> points) {
        List<double[]> outcomes =
                points.stream().map(RankCorrelation::standardRanks).toList();
        List<InputInfluence> influences = new ArrayList<>();
        for (int i = 0; i < problem.stakeholders().size(); i++) {
            String name = problem.stakeholders().get(i).name();
            int who = i;
            influences.add(influence(
                    name,
                    Input.CAPABILITY,
                    "",
                    input(draws, draw -> draw.stakeholder(who).capability()),
                    outcomes));
            for (int d = 0; d < problem.dimensions().size(); d++) {
                String dimension = problem.dimensions().get(d).name();
                int which = d;
                influences.add(influence(
                        name,
                        Input.SALIENCE,
                        dimension,
                        input(draws, draw -> draw.stakeholder(who).saliences().get(which)),
                        outcomes));
                influences.add(influence(
                        name,
                        Input.POSITION,
                        dimension,
                        input(draws, draw -> draw.stakeholder(who).positions().get(which)),
                        outcomes));
            }
        }
        influences.sort(Comparator.comparingDouble(InputInfluence::strength).reversed());
        return influences;
    }

    private static double[] input(List<Draw> draws, ToDoubleFunction<Draw> value) {
        return draws.stream().mapToDouble(value).toArray();
    }

    private static InputInfluence influence(
            String name, Input input, String dimension, double[] values, List<double[]> outcomes) {
        double[] ranks = RankCorrelation.standardRanks(values);
        List<Double> correlations = outcomes.stream()
                .map(outcome -> RankCorrelation.of(ranks, outcome))
                .toList();
        double squares = correlations.stream().mapToDouble(c -> c * c).average().orElse(0);
        double chance = CLEAR / Math.sqrt(Math.max(1, values.length - 1));
        boolean clear = correlations.stream().anyMatch(c -> Math.abs(c) > chance);
        return new InputInfluence(name, input, dimension, Math.sqrt(squares), correlations, clear);
    }

    private record Draw(GroupProblem problem, List<GroupForecast> forecasts) {
        double point(int model, int dimension) {
            return forecasts.get(model).points().get(dimension);
        }

        Stakeholder stakeholder(int i) {
            return problem.stakeholders().get(i);
        }
    }
}
