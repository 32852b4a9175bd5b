package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.Workbench;
import org.parley.workbench.ingest.CodeStateless;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.json.Json;
import org.parley.workbench.render.RecordJson;
import org.parley.workbench.render.Wrap;
import org.parley.workbench.workspace.CodebookText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley code. */
@Command(
        name = "code",
        description = "Code documents without a case: one JSON object a document and line on standard output.",
        sortOptions = false)
final class CodeCommand implements Callable<Integer> {
    private final CliContext context;

    @Option(
            names = {"-b", "--codebook"},
            paramLabel = "NAME|FILE",
            defaultValue = "general",
            description = "Shipped codebook or YAML file (default: ${DEFAULT-VALUE}).")
    private String codebook = "";

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, zip archives, http(s) addresses, or - for standard input.")
    private List<String> inputs = List.of();

    CodeCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Workbench workbench = context.workbench();
        CodebookText text = workbench.codebooks().find(codebook);
        Codebook parsed = workbench.codebooks().parse(text.name(), text.text());
        AtomicInteger left = new AtomicInteger();
        new CodeStateless(workbench.source(), workbench.coders())
                .code(
                        parsed,
                        new ReadRequest(inputs, coding.threads(), coding.settings()),
                        result -> print(result, left));
        return left.get() == 0 ? ExitCodes.FINE : ExitCodes.PART_SKIPPED;
    }

    private void print(CodeStateless.Result result, AtomicInteger left) {
        Terminal terminal = context.terminal();
        if (result instanceof CodeStateless.Coded coded) {
            terminal.print(List.of(Json.line(RecordJson.coded(coded.coded(), coded.givenId()))));
        } else if (result instanceof CodeStateless.Left skipped) {
            left.incrementAndGet();
            terminal.say("skipped " + Wrap.clean(skipped.skip().where()) + ": "
                    + Wrap.clean(skipped.skip().reason()));
        }
    }
}
