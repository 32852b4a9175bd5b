package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.workspace.CodebookText;
import org.parley.workbench.workspace.Codebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** parley codebook list, show, validate. */
@Command(name = "codebook", description = "List, show and validate codebooks.", sortOptions = false)
final class CodebookCommand implements Callable<Integer> {
    private final CliContext context;

    CodebookCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list", description = "Name the codebooks that ship with the program.")
    int list() {
        Codebooks codebooks = context.workbench().codebooks();
        for (String id : codebooks.shipped()) {
            CodebookText text = codebooks.find(id);
            Codebook codebook = codebooks.parse(text.name(), text.text());
            context.terminal().print(List.of(id + "\t" + codebook.title() + "\t" + size(codebook)));
        }
        return ExitCodes.FINE;
    }

    @Command(name = "show", description = "Print a codebook as YAML, to edit.")
    int show(@Parameters(paramLabel = "NAME|FILE", description = "Shipped codebook or YAML file.") String codebook) {
        context.terminal()
                .out()
                .print(context.workbench().codebooks().find(codebook).text());
        context.terminal().out().flush();
        return ExitCodes.FINE;
    }

    @Command(name = "validate", description = "Check a codebook; an error names file, line and column.")
    int validate(
            @Parameters(paramLabel = "NAME|FILE", description = "Shipped codebook or YAML file.") String codebook) {
        CodebookText text = context.workbench().codebooks().find(codebook);
        Codebook parsed = context.workbench().codebooks().parse(text.name(), text.text());
        context.terminal().say(codebook + " holds: " + size(parsed) + ".");
        return ExitCodes.FINE;
    }

    private static String size(Codebook codebook) {
        long options = codebook.issues().stream()
                .mapToLong(each -> each.options().size())
                .sum();
        return codebook.parties().size() + " parties, " + codebook.actors().size() + " other actors, "
                + codebook.issues().size() + " issues, " + options + " options, "
                + codebook.plans().size()
                + " plans, " + codebook.rounds().size() + " rounds";
    }
}
