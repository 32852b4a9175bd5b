package org.parley.cli;

import picocli.CommandLine.Command;

/** {@code parley forecast}: forecasts are recorded before, resolved after, and scored. */
@Command(
        name = "forecast",
        description = "Record forecasts with their resolution rule, resolve them, and keep the score.",
        subcommands = {
            ForecastRecordCommand.class,
            ForecastImportCommand.class,
            ForecastResolveCommand.class,
            ForecastScoreCommand.class
        })
final class ForecastCommand {}
