package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.workbench.assess.CheckCase;
import org.parley.workbench.assess.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** parley check. */
@Command(name = "check", description = "Verify a case: file, hashes, spans, references, codebook.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CheckReport report = new CheckCase(context.workbench().codebooks()).check(file);
        Terminal terminal = context.terminal();
        report.wrong()
                .forEach(each -> terminal.print(List.of(each.kind() + "\t" + each.where() + "\t" + each.message())));
        terminal.say("Checked " + report.documents() + " documents, " + report.statements() + " statements, "
                + report.events() + " events: "
                + (report.sound() ? "all sound." : report.wrong().size() + " things are wrong."));
        return report.sound() ? ExitCodes.FINE : ExitCodes.NO;
    }
}
