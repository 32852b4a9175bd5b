package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.model.ParleyException;
import org.parley.workbench.wiring.StandardWorkbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The root command and its errors: every command's exit codes and messages are made here. */
@Command(
        name = "parley",
        description = "From the reporting on a peace process to a sourced picture of the negotiation.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false)
public final class ParleyCli implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ParleyCli() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = new TerminalProbe(System.getenv()).probe();
        String cache = System.getProperty(
                "parley.models",
                Path.of(System.getProperty("user.home"), ".cache", "parley").toString());
        int code = run(new CliContext(StandardWorkbench.open(Path.of(cache), terminal.in()), terminal), arguments);
        terminal.out().flush();
        System.exit(code);
    }

    /** Runs a command. */
    static int run(CliContext context, String... arguments) {
        return commandLine(context).execute(arguments);
    }

    /** The commands. */
    static CommandLine commandLine(CliContext context) {
        CommandLine root = new CommandLine(new ParleyCli());
        for (Object command : List.of(
                new DemoCommand(context),
                new NewCommand(context),
                new ReadCommand(context),
                new ServeCommand(context),
                new PositionsCommand(context),
                new TimelineCommand(context),
                new AskCommand(context),
                new ExportCommand(context),
                new CompareCommand(context),
                new BargainCommand(context),
                new StabilityCommand(context),
                new GroupDecisionCommand(),
                new OutlookCommand(context),
                ForecastCommand.of(context),
                new EvaluateCommand(),
                new CodeCommand(context),
                new AttributionsCommand(context),
                new CodebookCommand(context),
                new ReviewCommand(context),
                new AssistCommand(context),
                new ActorsCommand(context),
                new RecodeCommand(context),
                new CheckCommand(context))) {
            root.addSubcommand(command);
        }
        Terminal terminal = context.terminal();
        CommonOptions.addTo(root);
        return root.setOut(Terminal.writer(terminal.out()))
                .setErr(Terminal.writer(terminal.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.style().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, args) -> usage(e, terminal))
                .setExecutionExceptionHandler((e, line, parsed) -> failure(e, parsed, terminal));
    }

    private static int usage(ParameterException e, Terminal terminal) {
        terminal.say(String.valueOf(e.getMessage()));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, Terminal.writer(terminal.err()))) {
            terminal.say("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCodes.WRONG_INPUT;
    }

    private static int failure(Exception e, ParseResult parsed, Terminal terminal) {
        boolean expected = e instanceof ParleyException;
        terminal.say(expected ? String.valueOf(e.getMessage()) : "A fault of Parley, not of yours: " + e);
        if (CommonOptions.debugging(parsed)) {
            e.printStackTrace(terminal.err());
        } else if (!expected) {
            terminal.say("Run again with --debug to see where, and please report it.");
        }
        return expected ? ExitCodes.WRONG_INPUT : ExitCodes.INTERNAL;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
