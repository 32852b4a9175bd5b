package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.workbench.actors.ActorEntry;
import org.parley.workbench.actors.ActorRows;
import org.parley.workbench.actors.ActorsText;
import org.parley.workbench.actors.ListActors;
import org.parley.workbench.json.Json;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley actors. */
@Command(
        name = "actors",
        description = "Who speaks and acts; whom the codebook does not know comes first, with the line to add.",
        sortOptions = false)
final class ActorsCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    @Option(names = "--unknown", description = "Only those whom the codebook does not know.")
    private boolean unknown;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "40",
            description = "Most actors of the table (default: ${DEFAULT-VALUE}).")
    private int limit = 40;

    @Mixin
    private OutputOptions output = new OutputOptions();

    ActorsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Terminal terminal = context.terminal();
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            List<ActorEntry> actors = unknown ? new ListActors().unknown(session) : new ListActors().of(session);
            if (output.json()) {
                terminal.print(
                        List.of(Json.pretty(actors.stream().map(ActorRows::json).toList())));
            } else if (output.csv()) {
                terminal.out().print(ActorRows.csv(actors));
                terminal.out().flush();
            } else {
                terminal.print(new ActorsText(terminal.style())
                        .lines(actors.stream().limit(Math.max(0, limit)).toList()));
                say(actors);
            }
            return actors.isEmpty() ? ExitCodes.NO : ExitCodes.FINE;
        }
    }

    private void say(List<ActorEntry> actors) {
        long strangers = actors.stream().filter(each -> !each.kind().known()).count();
        context.terminal()
                .say(
                        strangers == 0
                                ? "The codebook knows everybody who speaks or acts."
                                : strangers + " are not in the codebook."
                                        + (actors.size() > limit ? " More with --limit." : ""));
        if (strangers > 0) {
            context.terminal().say("Add lines to the codebook, then: parley recode " + file + " --codebook FILE");
        }
    }
}
