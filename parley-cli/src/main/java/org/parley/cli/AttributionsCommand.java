package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.Workbench;
import org.parley.workbench.attribution.AttributionRows;
import org.parley.workbench.attribution.FindAttributions;
import org.parley.workbench.json.Json;
import org.parley.workbench.render.Wrap;
import org.parley.workbench.workspace.CodebookText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley attributions. */
@Command(
        name = "attributions",
        description = "Who is said to say, think or want what: every attribution of any political news.",
        sortOptions = false)
final class AttributionsCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, zip archives, http(s) addresses, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-b", "--codebook"},
            paramLabel = "NAME|FILE",
            defaultValue = "general",
            description = "Whose actors sources are looked up in (default: ${DEFAULT-VALUE}).")
    private String codebook = "";

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder in which unpacked language models are kept (${DEFAULT-VALUE}).")
    private Path models = Path.of(System.getProperty("user.home"), ".cache", "parley");

    @Mixin
    private OutputOptions output = new OutputOptions();

    AttributionsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Workbench workbench = context.workbench();
        CodebookText text = workbench.codebooks().find(codebook);
        Codebook parsed = workbench.codebooks().parse(text.name(), text.text());
        if (output.csv()) {
            context.terminal().out().print(AttributionRows.csvHeader());
        }
        AtomicInteger left = new AtomicInteger();
        new FindAttributions(workbench.source(), parsed, models).find(inputs, result -> print(result, left));
        context.terminal().out().flush();
        return left.get() == 0 ? ExitCodes.FINE : ExitCodes.PART_SKIPPED;
    }

    private void print(FindAttributions.Result result, AtomicInteger left) {
        Terminal terminal = context.terminal();
        if (result instanceof FindAttributions.Left skipped) {
            left.incrementAndGet();
            terminal.say("skipped " + Wrap.clean(skipped.where()) + ": " + Wrap.clean(skipped.reason()));
        } else if (result instanceof FindAttributions.Found found) {
            if (output.json()) {
                terminal.print(List.of(Json.line(AttributionRows.json(found))));
            } else if (output.csv()) {
                terminal.out().print(AttributionRows.csv(found));
            } else {
                terminal.print(AttributionRows.lines(found));
            }
        }
    }
}
