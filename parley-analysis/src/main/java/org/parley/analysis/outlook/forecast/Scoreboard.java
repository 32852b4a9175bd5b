package org.parley.analysis.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores of resolved forecasts, by forecaster and over all, with the reliability diagram. */
public final class Scoreboard {
    private static final int BINS = 10;

    /**
     * The mean scores of one forecaster.
     *
     * @param forecaster who
     * @param resolved number of resolved forecasts
     * @param brier mean Brier score
     * @param log mean log score
     * @param yesShare share that came true
     * @param uncertainty Brier score of always saying that share
     */
    public record Line(
            String forecaster, int resolved, double brier, double log, double yesShare, double uncertainty) {}

    /**
     * One point of the reliability diagram.
     *
     * @param from lower end of the bin of probabilities
     * @param to upper end
     * @param forecasts number in it
     * @param meanProbability what was said on average
     * @param shareTrue what came true
     */
    public record Reliability(double from, double to, int forecasts, double meanProbability, double shareTrue) {}

    /** A line for each forecaster in the order of the names. */
    public List<Line> lines(List<ScoredForecast> forecasts) {
        Map<String, List<ScoredForecast>> byName = new TreeMap<>();
        forecasts.forEach(forecast -> byName.computeIfAbsent(forecast.forecaster(), name -> new ArrayList<>())
                .add(forecast));
        return byName.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Ten equal bins of probability, without the empty ones. */
    public List<Reliability> reliability(List<ScoredForecast> forecasts) {
        List<Reliability> points = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int wanted = bin;
            List<ScoredForecast> inside = forecasts.stream()
                    .filter(f -> Math.min(BINS - 1, (int) (f.probability().value() * BINS)) == wanted)
                    .toList();
            if (!inside.isEmpty()) {
                points.add(new Reliability(
                        (double) bin / BINS,
                        (bin + 1.0) / BINS,
                        inside.size(),
                        meanProbability(inside),
                        trueShare(inside)));
            }
        }
        return List.copyOf(points);
    }

    private static Line line(String name, List<ScoredForecast> forecasts) {
        double share = trueShare(forecasts);
        double brier =
                forecasts.stream().mapToDouble(ScoredForecast::brier).average().orElse(Double.NaN);
        double log =
                forecasts.stream().mapToDouble(ScoredForecast::log).average().orElse(Double.NaN);
        return new Line(name, forecasts.size(), brier, log, share, share * (1 - share));
    }

    private static double meanProbability(List<ScoredForecast> forecasts) {
        return forecasts.stream()
                .mapToDouble(f -> f.probability().value())
                .average()
                .orElse(Double.NaN);
    }

    private static double trueShare(List<ScoredForecast> forecasts) {
        return (double) forecasts.stream().filter(ScoredForecast::outcome).count() / forecasts.size();
    }
}
