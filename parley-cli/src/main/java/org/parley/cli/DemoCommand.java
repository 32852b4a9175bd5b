package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.workbench.assess.Positions;
import org.parley.workbench.assess.PositionsQuery;
import org.parley.workbench.ingest.DemoCase;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.render.PictureText;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** parley demo. */
@Command(
        name = "demo",
        description = "Make a case from example material that was written for Parley, read it, and show the picture.",
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    private final CliContext context;

    @Option(
            names = {"-e", "--example"},
            paramLabel = "NAME",
            defaultValue = "ukraine-russia",
            description = "Which example: ukraine-russia or colombia-farc (default: ${DEFAULT-VALUE}).")
    private String example = "";

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            defaultValue = "parley-work",
            description = "Work folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("");

    @Option(names = "--no-serve", description = "Do not serve the pages afterwards.")
    private boolean noServe;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + ServeCommand.PORT,
            description = "Port of the pages; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = ServeCommand.PORT;

    DemoCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = context.terminal();
        DemoCase demo = new DemoCase(
                context.workbench().codebooks(), context.workbench().clock());
        DemoCase.Made made = demo.make(example, folder);
        terminal.say(
                "Constructed example material, fictional outlets: " + made.articles() + " briefs in " + made.inputs());
        try (CaseSession session =
                CaseSession.open(made.file(), context.workbench().codebooks())) {
            ReadRequest request = new ReadRequest(List.of(made.inputs().toString()), 2);
            new ReadingRun(context, false).read(session, request);
            terminal.print(new PictureText(terminal.style())
                    .lines(new Positions(MatrixAssumptions.DEFAULT).of(session, PositionsQuery.ALL)));
            terminal.say(
                    "The case is " + made.file() + ". Next: ./parley ask " + made.file() + " \"who rejects what?\"");
            if (!noServe) {
                ServeCommand.serve(context, session, port);
            }
        }
        return ExitCodes.FINE;
    }
}
