package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.explain.Answer;
import org.parley.workbench.explain.Ask;
import org.parley.workbench.json.Json;
import org.parley.workbench.render.AnswerRows;
import org.parley.workbench.render.AnswersText;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley ask. */
@Command(name = "ask", description = "Search the case; the best quotes come first.", sortOptions = false)
final class AskCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(index = "0", paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "Question or words.")
    private List<String> words = List.of();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "10",
            description = "Most answers (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Mixin
    private OutputOptions output = new OutputOptions();

    AskCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Terminal terminal = context.terminal();
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            List<Answer> answers = new Ask().ask(session, String.join(" ", words), limit);
            if (output.json()) {
                terminal.print(List.of(
                        Json.pretty(answers.stream().map(AnswerRows::json).toList())));
            } else if (output.csv()) {
                terminal.out().print(AnswerRows.csv(answers));
            } else if (answers.isEmpty()) {
                terminal.say("Nothing in the case answers that.");
            } else {
                terminal.print(new AnswersText(terminal.style(), new Labels(session.codebook())).lines(answers));
            }
            return answers.isEmpty() ? ExitCodes.NO : ExitCodes.FINE;
        }
    }
}
