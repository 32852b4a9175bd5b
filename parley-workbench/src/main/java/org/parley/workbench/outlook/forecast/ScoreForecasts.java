package org.parley.workbench.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.analysis.outlook.forecast.Scoreboard;
import org.parley.analysis.outlook.forecast.ScoredForecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;

/** Use case: the scoreboard of a register. */
public final class ScoreForecasts {
    private final Scoreboard scoreboard = new Scoreboard();

    /**
     * The scoreboard.
     *
     * @param lines mean scores by forecaster
     * @param reliability what was said against what came true
     * @param open forecasts whose question is not resolved yet
     */
    public record Findings(List<Scoreboard.Line> lines, List<Scoreboard.Reliability> reliability, int open) {
        public Findings {
            lines = List.copyOf(lines);
            reliability = List.copyOf(reliability);
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
                }
            }
        }
        return new Findings(scoreboard.lines(scored), scoreboard.reliability(scored), open);
    }
}
