package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.parley.web.WebServer;
import org.parley.web.WebSettings;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley serve. */
@Command(
        name = "serve",
        description = "Serve the pages of a case to this machine, until interrupted.",
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    static final int PORT = 7171;

    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + PORT,
            description = "Port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = PORT;

    ServeCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            serve(context, session, port);
        }
        return ExitCodes.FINE;
    }

    /** Serves an open case until the process is asked to end or the thread is interrupted. */
    static void serve(CliContext context, CaseSession session, int port) {
        Terminal terminal = context.terminal();
        try (WebServer server = WebServer.start(session, WebSettings.local(port), fault -> say(terminal, fault))) {
            terminal.say("The pages of " + session.path() + " are at " + server.address());
            terminal.say("Only this machine can reach them. Stop with Ctrl+C.");
            untilInterrupted();
        }
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // That is how serving ends; the caller goes on to close the case.
        }
    }

    private static void say(Terminal terminal, Exception fault) {
        terminal.say("A page could not be made, a fault of Parley: " + fault);
    }
}
