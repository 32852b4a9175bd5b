package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.model.codebook.Codebook;
import org.parley.model.text.SourceDocument;
import org.parley.workbench.ingest.DocumentSource;
import org.parley.workbench.render.Wrap;
import org.parley.workbench.suggest.SuggestCodebook;
import org.parley.workbench.suggest.Suggestion;
import org.parley.workbench.workspace.CodebookText;
import org.parley.workbench.workspace.Codebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** parley codebook list, show, validate. */
@Command(name = "codebook", description = "List, show, validate and suggest codebooks.", sortOptions = false)
final class CodebookCommand implements Callable<Integer> {
    private static final int UNKNOWN_SHOWN = 30;

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

    @Command(
            name = "suggest",
            description = "Propose parties, people and issues from articles, as YAML to edit; names unknown actors.")
    int suggest(
            @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, zip archives, or -.")
                    List<String> inputs) {
        Codebooks codebooks = context.workbench().codebooks();
        String ground = codebooks.shipped().get(0);
        CodebookText text = codebooks.find(ground);
        List<SourceDocument> articles = new ArrayList<>();
        context.workbench().source().read(inputs, item -> {
            if (item instanceof DocumentSource.Document found) {
                articles.add(found.document());
            } else if (item instanceof DocumentSource.Skip skip) {
                context.terminal().say("skipped " + Wrap.clean(skip.where()) + ": " + Wrap.clean(skip.reason()));
            }
        });
        Suggestion suggestion =
                new SuggestCodebook(codebooks.parse(text.name(), text.text())).suggest("my-process", articles);
        context.terminal().out().print(codebooks.write(suggestion.codebook()));
        context.terminal().out().flush();
        say(suggestion);
        return articles.isEmpty() ? ExitCodes.NO : ExitCodes.FINE;
    }

    private void say(Suggestion suggestion) {
        Terminal terminal = context.terminal();
        terminal.say("From " + suggestion.documents() + " articles: " + size(suggestion.codebook()) + ".");
        if (!suggestion.unknown().isEmpty()) {
            terminal.say(
                    "Names that no codebook knows (documents, mentions); add those that act as parties or people:");
        }
        suggestion.unknown().stream()
                .limit(UNKNOWN_SHOWN)
                .forEach(each ->
                        terminal.say("  " + each.name() + "  (" + each.documents() + ", " + each.mentions() + ")"));
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
