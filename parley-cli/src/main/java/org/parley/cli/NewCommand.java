package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.ingest.NewCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley new. */
@Command(
        name = "new",
        description = "Make a case: one file that holds documents, codings and a codebook.",
        sortOptions = false)
final class NewCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "File to make, for example talks.parley.")
    private Path file = Path.of("");

    @Option(
            names = {"-b", "--codebook"},
            paramLabel = "NAME|FILE",
            defaultValue = "general",
            description = "Shipped codebook or YAML file (default: ${DEFAULT-VALUE}).")
    private String codebook = "";

    NewCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Codebook made =
                new NewCase(context.workbench().codebooks(), context.workbench().clock()).create(file, codebook);
        context.terminal()
                .say("Made " + file + " with the codebook \"" + made.title() + "\": "
                        + made.parties().size() + " parties, " + made.issues().size() + " issues.");
        context.terminal().say("Next: parley read " + file + " FILE...");
        return ExitCodes.FINE;
    }
}
