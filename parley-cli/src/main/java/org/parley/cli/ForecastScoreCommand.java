package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.analysis.outlook.forecast.Scoreboard;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.forecast.Backtest;
import org.parley.workbench.outlook.forecast.ScoreForecasts;
import org.parley.workbench.outlook.mechanism.FindingMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley forecast score}. */
@Command(name = "score", description = "The scoreboard: Brier and log scores, and reliability.")
final class ForecastScoreCommand implements Callable<Integer> {
    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--backtest", description = "Instead: base rates against three crowds on a question of 2025.")
    private boolean backtest;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(backtest ? backtested() : scored());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String scored() {
        ScoreForecasts.Findings findings = new ScoreForecasts().score(register.register());
        if (json) {
            return Json.pretty(FindingMap.of(findings)) + "\n";
        }
        StringBuilder text = new StringBuilder("forecaster,resolved,brier,log,share_true,uncertainty\n");
        for (Scoreboard.Line line : findings.lines()) {
            text.append(line(
                    "%s,%d,%.4f,%.4f,%.4f,%.4f",
                    quoted(line.forecaster()),
                    line.resolved(),
                    line.brier(),
                    line.log(),
                    line.yesShare(),
                    line.uncertainty()));
        }
        return csv ? text.toString() : text + reliability(findings);
    }

    private static String reliability(ScoreForecasts.Findings findings) {
        StringBuilder text = new StringBuilder("\nsaid,forecasts,mean_said,came_true\n");
        findings.reliability()
                .forEach(point -> text.append(line(
                        "%.1f-%.1f,%d,%.3f,%.3f",
                        point.from(), point.to(), point.forecasts(), point.meanProbability(), point.shareTrue())));
        findings.worseThanBaseRate()
                .forEach(name -> text.append(line("%n%s scores worse than its own base rate.", name)));
        return text + line("%nopen forecasts: %d", findings.open());
    }

    private String backtested() {
        Backtest test = new Backtest();
        List<Backtest.Line> lines = test.lines();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("question", test.question());
            map.put("source", test.source());
            map.put("lines", lines.stream().map(FindingMap::of).toList());
            return Json.pretty(map) + "\n";
        }
        StringBuilder text = new StringBuilder(csv ? "" : test.question() + "\n" + test.source() + "\n\n");
        text.append("as_of,forecaster,brier,log\n");
        lines.forEach(each ->
                text.append(line("%s,%s,%.4f,%.4f", each.asOf(), quoted(each.forecaster()), each.brier(), each.log())));
        return csv
                ? text.toString()
                : text + "\nOne answered no rewards every low forecast: a check, no proof of skill.\n";
    }

    private static String quoted(String name) {
        return name.contains(",") || name.contains("\"") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
