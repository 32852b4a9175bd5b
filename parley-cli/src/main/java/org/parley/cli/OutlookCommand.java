package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.AssessOutlook;
import org.parley.workbench.outlook.InputHash;
import org.parley.workbench.outlook.OutlookCsv;
import org.parley.workbench.outlook.OutlookFiles;
import org.parley.workbench.outlook.OutlookFindings;
import org.parley.workbench.outlook.OutlookQuestion;
import org.parley.workbench.outlook.OutlookQuestion.Effort;
import org.parley.workbench.outlook.OutlookRequest;
import org.parley.workbench.outlook.OutlookText;
import org.parley.workbench.outlook.Scenario;
import org.parley.workbench.outlook.board.AssessCase;
import org.parley.workbench.outlook.board.CaseOutlook;
import org.parley.workbench.outlook.board.CaseOutlookRequest;
import org.parley.workbench.outlook.board.CaseOutlookRows;
import org.parley.workbench.outlook.board.CaseOutlookText;
import org.parley.workbench.outlook.mechanism.FindingMap;
import org.parley.workbench.outlook.packages.BargainForm;
import org.parley.workbench.workspace.CaseRecord;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley outlook}: how likely are a truce, a ceasefire that holds and an end, and what would change it? */
@Command(
        name = "outlook",
        description = "How likely are a truce, a ceasefire that holds and an end: base rate first, model second.",
        subcommands = MechanismCommand.class)
final class OutlookCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "CASE",
            description = "A case file, or assumptions, YAML or JSON; without one, the defaults that ship.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "FILE|NAME",
            description = "What if: a YAML file, or the name of one that ships; may be repeated.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the forecast, instead of the file's or the newest day of the case.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--assumptions",
            paramLabel = "FILE",
            description = "With a case: your assumptions, which go before what the record says.")
    private Optional<String> assumptions = Optional.empty();

    @Option(names = "--war-start", paramLabel = "DATE", description = "With a case: the day the war began.")
    private Optional<LocalDate> warStart = Optional.empty();

    @Option(
            names = "--bargain",
            paramLabel = "FORM",
            description = "With a case: what the sides bargain over: auto, packages or share (auto: packages where the"
                    + " record says enough).")
    private String bargain = "auto";

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all chance, instead of the file's.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--draws", paramLabel = "N", description = "Draws of the assumptions, instead of the file's.")
    private Optional<Integer> draws = Optional.empty();

    @Option(names = "--trajectories", paramLabel = "N", description = "Trajectories per draw, instead of the file's.")
    private Optional<Integer> trajectories = Optional.empty();

    @Option(names = "--drivers", paramLabel = "N", description = "Base sample of the sensitivity analysis; 0: none.")
    private Optional<Integer> drivers = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Threads; they change nothing but the time it takes.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print the probabilities as CSV.")
    private boolean csv;

    @Option(names = "--timing", description = "Tell on stderr how long each phase took.")
    private boolean timing;

    @Option(names = "--print-defaults", description = "Print the assumptions that ship, to copy and change.")
    private boolean printDefaults;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;
    private final OutlookFiles files = new OutlookFiles();
    private final Map<String, String> inputs = new TreeMap<>();

    OutlookCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean ofCase = file.filter(CaseProbe::isCase).isPresent();
        if (!ofCase && (assumptions.isPresent() || warStart.isPresent() || !bargain.equals("auto"))) {
            throw ParleyException.withMend(
                    "The options --assumptions, --war-start and --bargain must go with a case.",
                    "the assumptions file is the argument itself: parley outlook FILE.");
        }
        out.print(printDefaults ? files.standard() : ofCase ? assessedCase() : assessed());
        out.flush();
        return 0;
    }

    private String assessedCase() {
        PhaseTimes times = new PhaseTimes();
        CaseOutlook found;
        try (CaseSession session =
                CaseSession.open(Path.of(file.orElse("")), context.workbench().codebooks())) {
            Codebook codebook = session.codebook();
            CaseRecord record = session.record();
            times.done("case read");
            found = new AssessCase(times::done).assess(codebook, record, request());
        }
        time(times);
        if (json) {
            return Json.pretty(CaseOutlookRows.json(found)) + "\n";
        }
        return csv ? OutlookCsv.of(found.outlook()) : CaseOutlookText.of(found);
    }

    private CaseOutlookRequest request() {
        return new CaseOutlookRequest(
                asOf.orElse(LocalDate.MAX),
                warStart.orElse(LocalDate.MAX),
                assumptions
                        .map(name -> new CaseOutlookRequest.Given(name, TextFile.read(name)))
                        .orElse(CaseOutlookRequest.Given.NONE),
                scenarios.stream().map(this::scenario).toList(),
                BargainForm.named(bargain),
                new CaseOutlookRequest.Effort(
                        draws.orElse(-1),
                        trajectories.orElse(-1),
                        seed.orElse(-1L),
                        threads.orElse(-1),
                        drivers.orElse(-1)),
                TextFile.version());
    }

    private void time(PhaseTimes times) {
        if (timing) {
            spec.commandLine().getErr().print(times.text());
            spec.commandLine().getErr().flush();
        }
    }

    private String assessed() {
        OutlookQuestion question = question();
        List<Scenario> read = scenarios.stream().map(this::scenario).toList();
        PhaseTimes times = new PhaseTimes();
        OutlookFindings findings =
                new AssessOutlook(times::done).assess(new OutlookRequest(question, read, inputs, TextFile.version()));
        time(times);
        if (json) {
            return Json.pretty(FindingMap.of(findings)) + "\n";
        }
        return csv ? OutlookCsv.of(findings) : OutlookText.of(findings);
    }

    private OutlookQuestion question() {
        String name = file.orElse("long-war.yaml");
        String text = file.map(TextFile::read).orElseGet(files::standard);
        inputs.put(name, InputHash.of(text));
        OutlookQuestion question =
                asOf.map(day -> files.questionOn(name, text, day)).orElseGet(() -> files.question(name, text));
        Effort effort = question.effort();
        return question.with(new Effort(
                draws.orElse(effort.draws()),
                trajectories.orElse(effort.trajectories()),
                effort.weeks(),
                seed.orElse(effort.seed()),
                threads.orElse(effort.threads()),
                drivers.orElse(effort.drivers()),
                effort.weight()));
    }

    private Scenario scenario(String name) {
        boolean ships = files.scenarioNames().contains(name);
        String text = ships ? files.scenarioText(name) : TextFile.read(name);
        inputs.put(name, InputHash.of(text));
        return files.scenario(name, text);
    }
}
