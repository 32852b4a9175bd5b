package org.parley.cli;

import org.parley.workbench.review.Amendment;
import picocli.CommandLine.Option;

/** What a statement should read instead. */
final class AmendOptions {
    @Option(names = "--holder", paramLabel = "NAME", description = "Whose position it is, by name or alias.")
    private String holder = "";

    @Option(
            names = "--act",
            paramLabel = "WORD",
            description =
                    "demand, offer, accept, reject, condition, threaten, commit, deny, warn, criticise, praise, report.")
    private String act = "";

    @Option(
            names = {"-i", "--issue"},
            paramLabel = "ID",
            description = "Issue, by identifier or name.")
    private String issue = "";

    @Option(
            names = {"-o", "--option"},
            paramLabel = "ID",
            description = "Option of the issue, by identifier or label.")
    private String option = "";

    @Option(names = "--polarity", paramLabel = "SIDE", description = "for or against the option.")
    private String polarity = "";

    @Option(names = "--firmness", paramLabel = "WORD", description = "signal, stated, or \"red line\".")
    private String firmness = "";

    @Option(
            names = "--scope",
            paramLabel = "WORD",
            description = "asserted (counts), embedded, hypothetical, question, past.")
    private String scope = "";

    @Option(
            names = "--condition",
            paramLabel = "WORDS",
            description = "What it depends on, word for word as in the document; none takes it away.")
    private String condition = "";

    @Option(names = "--date", paramLabel = "DAY", description = "When it was said, as 2026-02-17 or 2026-02.")
    private String date = "";

    Amendment amendment() {
        return new Amendment(holder, act, issue, option, polarity, firmness, scope, condition, date);
    }
}
