package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.analysis.bargaining.SessionReplay;
import org.parley.model.ParleyException;
import org.parley.workbench.bargaining.Bargain;
import org.parley.workbench.bargaining.BargainFindings;
import org.parley.workbench.bargaining.BargainReport;
import org.parley.workbench.bargaining.BargainTable;
import org.parley.workbench.bargaining.BargainText;
import org.parley.workbench.bargaining.DisagreementChoice;
import org.parley.workbench.bargaining.DrawReport;
import org.parley.workbench.bargaining.DrawScenario;
import org.parley.workbench.bargaining.ExportModel;
import org.parley.workbench.bargaining.PlaySessions;
import org.parley.workbench.bargaining.format.Rows;
import org.parley.workbench.bargaining.format.Scenario;
import org.parley.workbench.bargaining.format.ScenarioReader;
import org.parley.workbench.json.Json;
import org.parley.workbench.plans.BargainingText;
import org.parley.workbench.plans.CaseBargaining;
import org.parley.workbench.plans.PlansQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley bargain}: packages, the Pareto frontier, solution points and plans of a bargaining model. */
@Command(
        name = "bargain",
        description = "Which packages are better for all: frontier, zone of agreement, solution points, plans.")
final class BargainCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(
            paramLabel = "FILE",
            description = "A case; or scenario YAML, domain JSON, GENIUS XML, NegoLog JSON, or a folder of these two.")
    private Path file = Path.of("");

    @Option(names = "--profile", paramLabel = "FILE", description = "Profile of a party, once for each (GENIUS XML).")
    private List<Path> profiles = new ArrayList<>();

    @Option(names = "--domain", paramLabel = "NAME", description = "The domain wanted from a collection.")
    private String domain = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Option(
            names = "--disagreement",
            paramLabel = "POINT",
            description = "What parties get without a deal: zero, file (reservation values), natural-minimum.")
    private String disagreement = "file";

    @Option(
            names = "--most-points",
            paramLabel = "N",
            description = "Points of a frontier held at a time; above, it is thinned out and marked so.")
    private int mostPoints = Bargain.MOST_POINTS;

    @Option(names = "--timing", description = "Tell on stderr how long reading and finding took, cold and warm.")
    private boolean timing;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Also over N draws within the scenario's spread; of a case, of the positions (1000).")
    private int draws;

    @Option(names = "--sessions", paramLabel = "N", description = "Also play N sessions of alternating offers.")
    private int sessions;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds of a session (100).")
    private int rounds = 100;

    @Option(
            names = "--strategy",
            paramLabel = "WORD",
            description = "Of all parties, or once for each: time, time:EXPONENT, tit-for-tat, micro.")
    private List<String> strategies = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of draws and sessions (1).")
    private long seed = 1;

    @Option(
            names = {"--genius", "--export-genius"},
            paramLabel = "FOLDER",
            description = "Also write GENIUS XML into the folder.")
    private Optional<Path> genius = Optional.empty();

    @Option(names = "--export-negolog", paramLabel = "FOLDER", description = "Also write NegoLog JSON there.")
    private Optional<Path> negoLog = Optional.empty();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private ReservationsOption reservations = new ReservationsOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BargainCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return CaseOptions.isCase(file) ? ofCase() : ofFile();
    }

    private int ofCase() {
        PrintWriter words = spec.commandLine().getErr();
        CaseBargaining found = new BargainCaseRun(context, options, reservations, timing)
                .find(file, draws > 0 ? draws : PlansQuery.DRAWS, seed, words);
        BargainTable table = new BargainTable(found.expected());
        String text = csv ? new Rows(table.header(), table.rows()).csv() : new BargainingText(found).text();
        spec.commandLine().getOut().print(json ? Json.pretty(new BargainingText(found).json()) + "\n" : text);
        spec.commandLine().getOut().flush();
        export(found.expected().scenario(), words);
        words.flush();
        return ExitCodes.FINE;
    }

    private int ofFile() {
        long start = System.nanoTime();
        Scenario scenario = new ScenarioReader(profiles, domain).read(file);
        long read = System.nanoTime();
        Bargain bargain = new Bargain(mostPoints);
        DisagreementChoice choice = DisagreementChoice.of(disagreement);
        BargainFindings findings = found(bargain, scenario, choice);
        long found = System.nanoTime();
        spec.commandLine().getOut().print(printed(findings));
        spec.commandLine().getOut().flush();
        PrintWriter words = spec.commandLine().getErr();
        export(scenario, words);
        if (!findings.frontier().complete()) {
            words.println("The frontier is too large to hold (" + mostPoints
                    + " points); it was thinned out. Raise --most-points, or read the reduced view.");
        }
        if (timing) {
            words.printf(
                    "read %.1f ms, found %.1f ms (first run), %.1f ms (best of warm runs), heap %d MB%n",
                    (read - start) / 1e6,
                    (found - read) / 1e6,
                    warm(bargain, scenario, choice, found - read) / 1e6,
                    usedMegabytes());
        }
        words.flush();
        return 0;
    }

    private static BargainFindings found(Bargain bargain, Scenario scenario, DisagreementChoice choice) {
        try {
            return bargain.find(scenario, choice);
        } catch (OutOfMemoryError e) {
            throw new ParleyException(
                    "The frontier must fit into memory." + System.lineSeparator()
                            + "Maybe give java more (-Xmx), or hold fewer points with --most-points.",
                    e);
        }
    }

    private String printed(BargainFindings findings) {
        DrawReport report = new DrawReport(findings.scenario().model());
        if (json) {
            Map<String, Object> map = new BargainReport(findings).json();
            over(findings).ifPresent(result -> map.put("over_draws", report.json(result)));
            played(findings).ifPresent(tally -> map.put("sessions", report.json(tally)));
            return Json.line(map) + "\n";
        }
        BargainTable table = new BargainTable(findings);
        return csv
                ? new Rows(table.header(), table.rows()).csv()
                : new BargainText(findings).text() + "\n"
                        + over(findings).map(report::text).orElse("")
                        + played(findings).map(report::text).orElse("");
    }

    private Optional<DrawScenario.Result> over(BargainFindings findings) {
        return draws > 0 ? Optional.of(new DrawScenario(draws, seed).find(findings.scenario())) : Optional.empty();
    }

    private Optional<SessionReplay.Tally> played(BargainFindings findings) {
        Scenario scenario = findings.scenario();
        return sessions > 0
                ? Optional.of(new PlaySessions(sessions, rounds, seed)
                        .play(scenario.model(), strategies, scenario.spread().reservations()))
                : Optional.empty();
    }

    private void export(Scenario scenario, PrintWriter words) {
        List<String> left = new ArrayList<>();
        genius.ifPresent(folder -> left.addAll(new ExportModel(folder).genius(scenario)));
        negoLog.ifPresent(folder -> left.addAll(new ExportModel(folder).negoLog(scenario)));
        left.stream().distinct().forEach(what -> words.println("left out of the export: " + what));
    }

    /** Repeats while all runs together stay under two seconds. */
    private static long warm(Bargain bargain, Scenario scenario, DisagreementChoice choice, long first) {
        long best = first;
        long spent = 0;
        for (int run = 0; run < 200 && spent + best < 2_000_000_000L; run++) {
            long start = System.nanoTime();
            bargain.find(scenario, choice);
            long took = System.nanoTime() - start;
            best = Math.min(best, took);
            spent += took;
        }
        return best;
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
