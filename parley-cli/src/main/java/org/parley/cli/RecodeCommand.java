package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadReport;
import org.parley.workbench.ingest.RecodeDocuments;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley recode. */
@Command(
        name = "recode",
        description = "Code the documents of a case anew, from the texts it holds; decisions of people stay.",
        sortOptions = false)
final class RecodeCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    @Option(
            names = {"-b", "--codebook"},
            paramLabel = "NAME|FILE",
            defaultValue = "",
            description = "Put this codebook in force first (default: the one in force).")
    private String codebook = "";

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, no report.")
    private boolean quiet;

    RecodeCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!codebook.isEmpty()) {
            new NewCase(context.workbench().codebooks(), context.workbench().clock()).replaceCodebook(file, codebook);
        }
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks());
                ProgressLine progress = new ProgressLine(
                        context.terminal(), quiet, context.workbench().clock()::millis)) {
            ReadReport report = new RecodeDocuments(
                            context.workbench().coders().with(coding.settings()),
                            context.workbench().clock())
                    .recode(session, coding.threads(), progress);
            return finish(report);
        }
    }

    private int finish(ReadReport report) {
        if (!quiet) {
            new ReadingRun(context, false).say(report);
        }
        return report.skipped().isEmpty() && report.partial() == 0 && !report.interrupted()
                ? ExitCodes.FINE
                : ExitCodes.PART_SKIPPED;
    }
}
