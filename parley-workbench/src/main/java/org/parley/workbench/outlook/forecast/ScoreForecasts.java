package org.parley.workbench.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.analysis.outlook.forecast.Scoreboard;
import org.parley.analysis.outlook.forecast.ScoredForecast;
import org.parley.model.Probability;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;

/** Use case: the scoreboard of a register. */
public final class ScoreForecasts {
    private static final String BASE_RATE = " (its base rate)";

    private final Scoreboard scoreboard = new Scoreboard();

    /**
     * The scoreboard.
     *
     * @param lines mean scores by forecaster
     * @param reliability what was said against what came true
     * @param worseThanBaseRate forecasters whose own base rate scores better than they do: say why, or trust it more
     * @param open forecasts whose question is not resolved yet
     */
    public record Findings(
            List<Scoreboard.Line> lines,
            List<Scoreboard.Reliability> reliability,
            List<String> worseThanBaseRate,
            int open) {
        public Findings {
            lines = List.copyOf(lines);
            reliability = List.copyOf(reliability);
            worseThanBaseRate = List.copyOf(worseThanBaseRate);
        }
    }

    /** Scores every forecast made before the answer was known. */
    public Findings score(ForecastRegister register) {
        List<RegisterEntry> entries = register.entries();
        Map<String, Resolution> answers = new TreeMap<>();
        entries.forEach(entry -> {
            if (entry instanceof Resolution resolution) {
                answers.put(resolution.question(), resolution);
            }
        });
        List<ScoredForecast> scored = new ArrayList<>();
        int open = 0;
        for (RegisterEntry entry : entries) {
            if (entry instanceof Forecast forecast) {
                Resolution answer = answers.get(forecast.question());
                if (answer == null) {
                    open++;
                } else {
                    scored.add(new ScoredForecast(forecast.forecaster(), forecast.probability(), answer.yes()));
                    baseRate(forecast, answer).ifPresent(scored::add);
                }
            }
        }
        List<Scoreboard.Line> lines = scoreboard.lines(scored);
        return new Findings(lines, scoreboard.reliability(scored), worse(lines), open);
    }

    /** The base rate that a forecast was recorded with, as a forecaster of its own. */
    private static Optional<ScoredForecast> baseRate(Forecast forecast, Resolution answer) {
        return Optional.ofNullable(forecast.provenance().get("base_rate"))
                .map(text -> new ScoredForecast(
                        forecast.forecaster() + BASE_RATE, new Probability(Double.parseDouble(text)), answer.yes()));
    }

    private static List<String> worse(List<Scoreboard.Line> lines) {
        return lines.stream()
                .filter(line -> lines.stream()
                        .anyMatch(base ->
                                base.forecaster().equals(line.forecaster() + BASE_RATE) && base.brier() < line.brier()))
                .map(Scoreboard.Line::forecaster)
                .toList();
    }
}
