package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options that every command has: help, version, debugging. */
final class CommonOptions {
    private static final String DEBUG = "--debug";

    private CommonOptions() {}

    /** Gives them to a command and all below it. */
    static void addTo(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder(DEBUG)
                        .type(boolean.class)
                        .description("Show where an error arose.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .type(boolean.class)
                        .description("Show the version.")
                        .build())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .type(boolean.class)
                        .description("Show this help.")
                        .build())
                .versionProvider(new Version());
        command.getSubcommands().values().forEach(CommonOptions::addTo);
    }

    /** Whether the command that was run was asked to debug. */
    static boolean debugging(ParseResult parsed) {
        ParseResult at = parsed;
        while (at.hasSubcommand()) {
            at = at.subcommand();
        }
        return at.hasMatchedOption(DEBUG);
    }
}
