package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.workbench.assist.AssistReport;
import org.parley.workbench.assist.AssistSettings;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley assist. */
@Command(
        name = "assist",
        description = "Ask a language model where the coder abstains; what it proposes waits for review.",
        sortOptions = false)
final class AssistCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "OpenAI-compatible endpoint, for example http://127.0.0.1:8080/v1.")
    private String url = "";

    @Mixin
    private AssistOptions options = new AssistOptions();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, no report.")
    private boolean quiet;

    AssistCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        AssistSettings settings = options.settings(url);
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            AssistReport report = new AssistRun(context, quiet).assist(session, settings);
            return report.complete() ? ExitCodes.FINE : ExitCodes.PART_SKIPPED;
        }
    }
}
