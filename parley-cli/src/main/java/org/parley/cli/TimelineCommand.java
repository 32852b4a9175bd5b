package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.workbench.assess.Timeline;
import org.parley.workbench.assess.TimelineEntry;
import org.parley.workbench.assess.TimelineQuery;
import org.parley.workbench.json.Json;
import org.parley.workbench.render.TimelineRows;
import org.parley.workbench.render.TimelineText;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley timeline. */
@Command(
        name = "timeline",
        description = "What was said, happened and moved, day by day, oldest first.",
        sortOptions = false)
final class TimelineCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    @Option(
            names = {"-p", "--party"},
            paramLabel = "NAME",
            defaultValue = "",
            description = "One party, by name, alias or capital.")
    private String party = "";

    @Option(
            names = {"-i", "--issue"},
            paramLabel = "ID",
            defaultValue = "",
            description = "One issue, by identifier or name.")
    private String issue = "";

    @Option(names = "--from", paramLabel = "DAY", defaultValue = "", description = "First day, as 2026-02-01.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY", defaultValue = "", description = "Last day.")
    private String to = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    TimelineCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Terminal terminal = context.terminal();
        TimelineQuery query = new TimelineQuery(
                party, issue, Days.parse("--from", from, LocalDate.MIN), Days.parse("--to", to, LocalDate.MAX));
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            List<TimelineEntry> entries = new Timeline(MatrixAssumptions.DEFAULT).of(session, query);
            if (output.json()) {
                terminal.print(List.of(
                        Json.pretty(entries.stream().map(TimelineRows::json).toList())));
            } else if (output.csv()) {
                terminal.out().print(TimelineRows.csv(entries));
            } else {
                terminal.print(new TimelineText(terminal.style()).lines(entries));
            }
            return entries.isEmpty() ? ExitCodes.NO : ExitCodes.FINE;
        }
    }
}
