package org.parley.cli;

import org.parley.workbench.ingest.CodingSettings;
import picocli.CommandLine.Option;

/** The options of every command that codes documents. */
final class CodingOptions {
    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads that code (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(
            names = "--fast",
            description = "Code several times faster, with a loss in issues and options that \"parley evaluate --fast\""
                    + " prints; the coder's name says so.")
    private boolean fast;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Most time for one document; what is coded by then is kept and marked as partial (default:"
                    + " ${DEFAULT-VALUE}).")
    private long seconds = 60;

    int threads() {
        return threads;
    }

    CodingSettings settings() {
        return CodingSettings.of(fast, seconds);
    }
}
