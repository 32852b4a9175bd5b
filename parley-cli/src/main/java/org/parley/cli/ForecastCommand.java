package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code parley forecast}: forecasts are recorded before, resolved after, and scored. */
@Command(
        name = "forecast",
        synopsisSubcommandLabel = "COMMAND",
        description = "Record forecasts with their resolution rule, resolve them, and keep the score.")
final class ForecastCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private ForecastCommand() {}

    /** The command with all below it. */
    static CommandLine of(CliContext context) {
        return new CommandLine(new ForecastCommand())
                .addSubcommand(new ForecastRecordCommand(context))
                .addSubcommand(new ForecastImportCommand())
                .addSubcommand(new ForecastResolveCommand())
                .addSubcommand(new ForecastScoreCommand());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
