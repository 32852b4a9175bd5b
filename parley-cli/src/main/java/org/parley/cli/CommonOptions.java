package org.parley.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options that every command has: help, version, debugging. */
final class CommonOptions {
    private static final String DEBUG = "--debug";

    private CommonOptions() {}

    /** Gives them to a command and all below it, save those that it has already. */
    static void addTo(CommandLine command) {
        add(command.getCommandSpec(), OptionSpec.builder(DEBUG).description("Show where an error arose."));
        add(
                command.getCommandSpec(),
                OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version."));
        add(
                command.getCommandSpec(),
                OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help."));
        command.getCommandSpec().versionProvider(new Version());
        command.getSubcommands().values().forEach(CommonOptions::addTo);
    }

    private static void add(CommandSpec command, OptionSpec.Builder option) {
        if (Arrays.stream(option.names()).noneMatch(command.optionsMap()::containsKey)) {
            command.addOption(option.type(boolean.class).build());
        }
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
