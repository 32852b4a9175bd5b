package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.model.codebook.Proposal;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.bargaining.CompareFindings;
import org.parley.workbench.bargaining.ComparePlans;
import org.parley.workbench.bargaining.CompareReport;
import org.parley.workbench.bargaining.format.PlanFile;
import org.parley.workbench.bargaining.format.PositionFile;
import org.parley.workbench.json.Json;
import org.parley.workbench.plans.CaseComparison;
import org.parley.workbench.plans.CompareCase;
import org.parley.workbench.plans.ComparisonRows;
import org.parley.workbench.plans.ComparisonText;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley compare}: plans clause by clause, and against the parties' positions. */
@Command(
        name = "compare",
        description = "Plans against each other clause by clause, and against what the parties accept.")
final class CompareCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(
            arity = "1..*",
            paramLabel = "[CASE] PLAN",
            description = "A case and plans of its codebook (none: all), or plan files, YAML or CSV.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--positions", paramLabel = "FILE", description = "Positions of the parties, YAML.")
    private Optional<Path> positions = Optional.empty();

    @Option(names = "--draws", paramLabel = "N", description = "Draws of the positions (1000).")
    private int draws = 1000;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the draws (1).")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompareCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(CaseOptions.isCase(files.get(0)) ? ofCase() : ofFiles());
        spec.commandLine().getOut().flush();
        return ExitCodes.FINE;
    }

    private String ofCase() {
        try (CaseSession session =
                CaseSession.open(files.get(0), context.workbench().codebooks())) {
            CasePicture picture = options.picture(session);
            CaseComparison comparison =
                    new CompareCase(picture.matrix(), options.query(picture, draws, seed)).find(plans(picture));
            ComparisonRows rows = new ComparisonRows(comparison);
            if (json) {
                return Json.pretty(rows.json()) + "\n";
            }
            return csv ? rows.csv() : new ComparisonText(comparison).text();
        }
    }

    private List<Proposal> plans(CasePicture picture) {
        List<Proposal> plans = new ArrayList<>();
        for (Path word : files.subList(1, files.size())) {
            if (Files.isRegularFile(word)) {
                plans.addAll(PlanFile.read(word));
            } else {
                plans.add(CaseOptions.plan(picture, word.toString()));
            }
        }
        return plans.isEmpty() ? picture.matrix().codebook().plans() : plans;
    }

    private String ofFiles() {
        List<Proposal> plans = new ArrayList<>();
        files.forEach(file -> plans.addAll(PlanFile.read(file)));
        ComparePlans compare = new ComparePlans(draws, seed);
        CompareFindings findings = positions
                .map(file -> compare.compare(plans, PositionFile.read(file)))
                .orElseGet(() -> compare.compare(plans));
        CompareReport report = new CompareReport(findings);
        String printed = csv ? report.rows().csv() : report.text();
        return json ? Json.line(report.json()) + "\n" : printed;
    }
}
