package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.model.ParleyException;
import org.parley.workbench.stability.ConceptName;
import org.parley.workbench.stability.StabilityDocument;
import org.parley.workbench.stability.StabilityFindings;
import org.parley.workbench.stability.StabilityRequest;
import org.parley.workbench.stability.StabilityTable;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.format.ScenarioFiles;
import org.parley.workbench.stability.sourced.StabilityOfCase;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley stability MODEL_OR_CASE: which states hold, for whom, why, and what would have to change. */
@Command(
        name = "stability",
        description = "Which states of a conflict hold, who would upset them, and what would have to change.",
        mixinStandardHelpOptions = true)
final class StabilityCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(
            paramLabel = "MODEL_OR_CASE",
            description =
                    "A scenario (.yaml), a reference case (.json), a .gmcr file, or a case (.parley), whose model "
                            + "is built from its positions; \"ukraine-russia\" is the worked model that ships with Parley.")
    private String model = "";

    @Mixin
    private StabilityCaseOptions ofCase = new StabilityCaseOptions();

    @Option(
            names = "--concept",
            split = ",",
            description = "Nash, GMR, SMR, SEQ, SSEQ, SIM, SEQ+SIM, FH, NM, L2, ...; default: the first five, and SIM, "
                    + "SEQ+SIM, FH for small models.")
    private List<String> concepts = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(names = "--csv", description = "One row per state.")
    private boolean csv;

    @Option(names = "--inverse", paramLabel = "STATE", description = "What it would take for this state to hold.")
    private String inverse = "";

    @Option(names = "--from", paramLabel = "STATE", description = "Paths from this state to each equilibrium.")
    private String from = "";

    @Option(names = "--explain", paramLabel = "STATE", description = "Why this state is stable or not, for each.")
    private String explain = "";

    @Option(names = "--coalitions", description = "Which groups would leave each equilibrium, and to where.")
    private boolean coalitions;

    @Option(names = "--sensitivity", description = "Which single change of a preference turns which verdicts.")
    private boolean sensitivity;

    @Option(
            names = "--compat",
            paramLabel = "RULE",
            description = "gmcr-plus: also judge by the one-move rule of GMCR+ and show the differences.")
    private String compat = "";

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Also write the model to this file: a YAML scenario, or .gmcr if the name ends so.")
    private String save = "";

    @Option(names = "--timing", description = "Time and memory on standard error.")
    private boolean timing;

    StabilityCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        StabilityFindings findings = findings();
        long solved = System.nanoTime();
        print(findings);
        if (!save.isEmpty()) {
            ScenarioFiles.write(findings.scenario(), Path.of(save));
        }
        if (timing) {
            tellTime(findings.scenario(), solved - start, System.nanoTime() - solved);
        }
        return 0;
    }

    private StabilityFindings findings() {
        if (StabilityCaseOptions.isCase(model)) {
            if (ofCase.cites()) {
                throw ParleyException.withMend(
                        "The option --case must stand beside a model, not beside a case (" + model + ").",
                        "leave it out: a case brings its own quotes.");
            }
            try (CaseSession session = open(Path.of(model))) {
                return new StabilityOfCase(session, ofCase.settings()).ofPositions(this::request);
            }
        }
        Scenario scenario =
                model.equals("ukraine-russia") ? ScenarioFiles.ukraineRussia() : ScenarioFiles.read(Path.of(model));
        if (!ofCase.cites()) {
            return StabilityFindings.of(request(scenario));
        }
        try (CaseSession session = open(ofCase.caseFile())) {
            return new StabilityOfCase(session, ofCase.settings()).ofModel(request(scenario));
        }
    }

    private CaseSession open(Path file) {
        return CaseSession.open(file, context.workbench().codebooks());
    }

    private StabilityRequest request(Scenario scenario) {
        List<ConceptName> names = concepts.isEmpty()
                ? ConceptName.usual(scenario.conflict())
                : concepts.stream().map(ConceptName::parse).distinct().toList();
        if (!List.of("", "gmcr-plus").contains(compat)) {
            throw ParleyException.withMend(
                    "The rule (" + compat + ") of --compat must be gmcr-plus.", "no other rule is offered.");
        }
        return new StabilityRequest(
                scenario, names, !compat.isEmpty(), from, inverse, explain, coalitions, sensitivity);
    }

    private void print(StabilityFindings findings) {
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        if (json) {
            new StabilityDocument(findings).json(out);
        } else if (csv) {
            new StabilityDocument(findings).csv(out);
        } else {
            new StabilityTable(findings).write(out);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tellTime(Scenario scenario, long solved, long written) {
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.err.printf(
                "%d states; read and solved %.3f s, written %.3f s; heap in use %d MB%n",
                scenario.states().size(), solved / 1e9, written / 1e9, heap);
    }
}
