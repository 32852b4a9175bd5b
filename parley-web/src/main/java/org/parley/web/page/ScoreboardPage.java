package org.parley.web.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.analysis.outlook.forecast.Scoreboard;
import org.parley.web.view.Dates;
import org.parley.web.view.Plot;
import org.parley.web.view.SupportBar;
import org.parley.workbench.outlook.forecast.Backtest;
import org.parley.workbench.outlook.forecast.ForecastRegister;
import org.parley.workbench.outlook.forecast.RegisterEntry;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Question;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;
import org.parley.workbench.outlook.forecast.ScoreForecasts;
import org.parley.workbench.outlook.mechanism.FindingMap;
import org.parley.workbench.render.Csv;

/** The forecasts that were recorded beside the case, their scores and reliability, and the back-test. */
public final class ScoreboardPage implements PageMaker {
    private static final String REGISTER = "forecasts.jsonl";
    private static final Plot PLOT = new Plot(300, 280, 40, 26, 1);

    private final ScoreForecasts score = new ScoreForecasts();
    private final Backtest backtest = new Backtest();

    /**
     * What the page shows.
     *
     * @param register where the forecasts are kept
     * @param forecasts every forecast, by question, newest last
     * @param scores a line a forecaster
     * @param worse who scores worse than the own base rate
     * @param plot plane of the reliability diagram
     * @param points its points
     * @param question the question of the back-test
     * @param source where the shares of the crowds stand
     * @param tests lines of the back-test
     */
    public record View(
            String register,
            List<Line> forecasts,
            List<Score> scores,
            List<String> worse,
            Plot plot,
            List<Point> points,
            String question,
            String source,
            List<Test> tests) {}

    /** A forecast; first tells whether it is the first of its question, which then stands above it. */
    public record Line(
            boolean first,
            String question,
            String rule,
            String by,
            String forecaster,
            String made,
            String probability,
            String answer) {}

    /** Scores of a forecaster. */
    public record Score(String forecaster, int resolved, String brier, String log, String share) {}

    /** A point of the reliability diagram. */
    public record Point(String x, String y, String words) {}

    /** A line of the back-test. */
    public record Test(String asOf, String forecaster, String brier, String log, boolean base) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        ForecastRegister register =
                new ForecastRegister(at.session().path().toAbsolutePath().resolveSibling(REGISTER));
        List<RegisterEntry> entries = register.entries();
        ScoreForecasts.Findings found = score.score(register);
        View view = view(register.file(), entries, found);
        return new Page(
                "Scoreboard",
                "/scoreboard",
                "scoreboard.jte",
                view,
                false,
                () -> json(found, view),
                () -> Csv.of(
                        List.of("question", "by", "forecaster", "made", "probability", "answer"),
                        view.forecasts().stream()
                                .map(each -> List.of(
                                        each.question(),
                                        each.by(),
                                        each.forecaster(),
                                        each.made(),
                                        each.probability(),
                                        each.answer()))
                                .toList()));
    }

    private Map<String, Object> json(ScoreForecasts.Findings found, View view) {
        Map<String, Object> json = new LinkedHashMap<>(FindingMap.of(found));
        json.put("forecasts", view.forecasts());
        json.put("backtest", backtest.lines().stream().map(FindingMap::of).toList());
        return json;
    }

    private View view(Path register, List<RegisterEntry> entries, ScoreForecasts.Findings found) {
        return new View(
                register.getFileName().toString(),
                lines(entries),
                found.lines().stream().map(ScoreboardPage::score).toList(),
                found.worseThanBaseRate(),
                PLOT,
                found.reliability().stream().map(ScoreboardPage::point).toList(),
                backtest.question(),
                backtest.source(),
                backtest.lines().stream()
                        .map(each -> new Test(
                                Dates.day(java.time.LocalDate.parse(each.asOf())),
                                each.forecaster(),
                                four(each.brier()),
                                four(each.log()),
                                each.forecaster().contains("base rate")
                                        || each.forecaster().contains("lognormal")))
                        .toList());
    }

    private static List<Line> lines(List<RegisterEntry> entries) {
        Map<String, Question> questions = new TreeMap<>();
        Map<String, Resolution> answers = new TreeMap<>();
        for (RegisterEntry entry : entries) {
            if (entry instanceof Question question) {
                questions.put(question.question(), question);
            } else if (entry instanceof Resolution resolution) {
                answers.put(resolution.question(), resolution);
            }
        }
        Map<String, List<Forecast>> byQuestion = entries.stream()
                .filter(Forecast.class::isInstance)
                .map(Forecast.class::cast)
                .collect(Collectors.groupingBy(Forecast::question, LinkedHashMap::new, Collectors.toList()));
        return byQuestion.values().stream()
                .flatMap(own ->
                        IntStream.range(0, own.size()).mapToObj(i -> line(own.get(i), i == 0, questions, answers)))
                .toList();
    }

    private static Line line(
            Forecast forecast, boolean first, Map<String, Question> questions, Map<String, Resolution> answers) {
        Question question = questions.get(forecast.question());
        Resolution answer = answers.get(forecast.question());
        return new Line(
                first,
                question == null ? forecast.question() : question.text(),
                question == null ? "" : question.rule(),
                question == null ? "" : question.by().toString(),
                forecast.forecaster(),
                forecast.made().toString(),
                SupportBar.percent(forecast.probability().value()),
                answer == null ? "open" : answer.yes() ? "yes" : "no");
    }

    private static Score score(Scoreboard.Line line) {
        return new Score(
                line.forecaster(),
                line.resolved(),
                four(line.brier()),
                four(line.log()),
                SupportBar.percent(line.yesShare()));
    }

    private static Point point(Scoreboard.Reliability point) {
        return new Point(
                PLOT.x(point.meanProbability()),
                PLOT.y(point.shareTrue()),
                "said " + SupportBar.percent(point.meanProbability()) + ", came true "
                        + SupportBar.percent(point.shareTrue()) + " of " + point.forecasts());
    }

    private static String four(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
