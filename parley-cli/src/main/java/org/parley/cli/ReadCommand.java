package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.workbench.assist.AssistSettings;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadReport;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley read. */
@Command(
        name = "read",
        description =
                "Read documents into a case. What it holds already is left out; a stopped run goes on where it was.",
        sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(index = "0", paramLabel = "CASE", description = "Case file; made with --codebook if it is missing.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, zip archives, http(s) addresses, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-b", "--codebook"},
            paramLabel = "NAME|FILE",
            defaultValue = "general",
            description = "Codebook for a case that is made by this command (default: ${DEFAULT-VALUE}).")
    private String codebook = "";

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no list of what was skipped.")
    private boolean quiet;

    @Option(
            names = "--assist",
            paramLabel = "URL",
            defaultValue = "",
            description = "Then ask a language model at this OpenAI-compatible endpoint where the coder abstains.")
    private String assist = "";

    @Mixin
    private AssistOptions assistOptions = new AssistOptions();

    ReadCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.workbench().source().demandThere(inputs);
        Optional<AssistSettings> settings =
                assist.isEmpty() ? Optional.empty() : Optional.of(assistOptions.settings(assist));
        if (!Files.exists(file)) {
            new NewCase(context.workbench().codebooks(), context.workbench().clock()).create(file, codebook);
            context.terminal().say("Made " + file + " with the codebook " + codebook + ".");
        }
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            ReadReport report = new ReadingRun(context, quiet)
                    .read(session, new ReadRequest(inputs, coding.threads(), coding.settings()));
            boolean whole = report.skipped().isEmpty() && report.partial() == 0 && !report.interrupted();
            if (settings.isPresent() && !report.interrupted()) {
                whole &= new AssistRun(context, quiet)
                        .assist(session, settings.get())
                        .complete();
            }
            return whole ? ExitCodes.FINE : ExitCodes.PART_SKIPPED;
        }
    }
}
