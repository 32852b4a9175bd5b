package org.parley.cli;

import picocli.CommandLine.Option;

/** Who decides, and why. */
final class ReviewerOption {
    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Who decides; kept in the audit trail (default: your user name).")
    private String reviewer = System.getProperty("user.name", "");

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept in the audit trail.")
    private String note = "";

    String reviewer() {
        return reviewer.strip();
    }

    String note() {
        return note.strip();
    }
}
