package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.model.codebook.Proposal;
import org.parley.workbench.bargaining.CompareFindings;
import org.parley.workbench.bargaining.ComparePlans;
import org.parley.workbench.bargaining.CompareReport;
import org.parley.workbench.bargaining.format.PlanFile;
import org.parley.workbench.bargaining.format.PositionFile;
import org.parley.workbench.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley compare}: plans clause by clause, and against the parties' positions. */
@Command(
        name = "compare",
        description = "Plans against each other clause by clause, and against what the parties accept.")
final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PLAN", description = "Plan files, YAML or CSV.")
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Proposal> plans = new ArrayList<>();
        files.forEach(file -> plans.addAll(PlanFile.read(file)));
        ComparePlans compare = new ComparePlans(draws, seed);
        CompareFindings findings = positions
                .map(file -> compare.compare(plans, PositionFile.read(file)))
                .orElseGet(() -> compare.compare(plans));
        CompareReport report = new CompareReport(findings);
        String printed = csv ? report.rows().csv() : report.text();
        spec.commandLine().getOut().print(json ? Json.line(report.json()) + "\n" : printed);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
