package org.parley.cli;

import org.parley.model.ParleyException;
import picocli.CommandLine.Option;

/** The form in which a command prints its findings. */
final class OutputOptions {
    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV instead of a table.")
    private boolean csv;

    boolean json() {
        check();
        return json;
    }

    boolean csv() {
        check();
        return csv;
    }

    private void check() {
        if (json && csv) {
            throw new ParleyException("Only one of --json and --csv must be given.");
        }
    }
}
