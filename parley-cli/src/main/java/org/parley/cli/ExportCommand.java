package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.workbench.json.Json;
import org.parley.workbench.render.StatementRows;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** parley export. */
@Command(
        name = "export",
        description = "Print all statements of a case as CSV, or as JSON, one a line.",
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(index = "0", paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "FORM", defaultValue = "csv", description = "csv or json.")
    private Form form = Form.csv;

    /** Forms of the export, spelled as on the command line. */
    enum Form {
        csv,
        json
    }

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Terminal terminal = context.terminal();
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            List<SourcedStatement> statements = session.record().statements();
            if (form == Form.csv) {
                terminal.out().print(StatementRows.csv(statements));
            } else {
                statements.forEach(each -> terminal.out().println(Json.line(StatementRows.json(each))));
            }
            terminal.out().flush();
            return ExitCodes.FINE;
        }
    }
}
