package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.assess.Positions;
import org.parley.workbench.assess.PositionsQuery;
import org.parley.workbench.json.Json;
import org.parley.workbench.render.CellText;
import org.parley.workbench.render.MatrixRows;
import org.parley.workbench.render.PictureRows;
import org.parley.workbench.render.PictureText;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley positions. */
@Command(
        name = "positions",
        description = "Who wants what: parties by issues, red lines, what moved, the newest round.",
        sortOptions = false)
final class PositionsCommand implements Callable<Integer> {
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

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            defaultValue = "",
            description = "The date, as 2026-02-17 (default: the newest day of the record).")
    private String asOf = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    PositionsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Terminal terminal = context.terminal();
        LocalDate day = Days.parse("--as-of", asOf, LocalDate.MAX);
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            CasePicture picture =
                    new Positions(MatrixAssumptions.DEFAULT).of(session, new PositionsQuery(party, issue, day));
            if (output.json()) {
                terminal.print(
                        List.of(Json.pretty(whole() ? PictureRows.json(picture) : MatrixRows.json(picture.matrix()))));
            } else if (output.csv()) {
                terminal.out().print(MatrixRows.csv(picture.matrix()));
            } else if (whole()) {
                terminal.print(new PictureText(terminal.style()).lines(picture));
            } else {
                terminal.print(new CellText(terminal.style()).lines(picture.matrix()));
            }
            return picture.matrix().positions().isEmpty() ? ExitCodes.NO : ExitCodes.FINE;
        }
    }

    /** Rounds, figures and outlets belong to the whole picture, not to one party or issue. */
    private boolean whole() {
        return party.isEmpty() && issue.isEmpty();
    }
}
