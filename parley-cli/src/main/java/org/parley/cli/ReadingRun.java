package org.parley.cli;

import java.util.List;
import org.parley.workbench.Workbench;
import org.parley.workbench.ingest.DocumentSource;
import org.parley.workbench.ingest.ReadDocuments;
import org.parley.workbench.ingest.ReadReport;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.render.Wrap;
import org.parley.workbench.workspace.CaseSession;

/** Reads into a case with progress on the terminal, and says at the end what was read and what was not. */
final class ReadingRun {
    private static final int LISTED = 20;

    private final CliContext context;
    private final boolean quiet;

    ReadingRun(CliContext context, boolean quiet) {
        this.context = context;
        this.quiet = quiet;
    }

    ReadReport read(CaseSession session, ReadRequest request) {
        Workbench workbench = context.workbench();
        ReadDocuments use =
                new ReadDocuments(workbench.source(), workbench.coders(), workbench.nearRepeats(), workbench.clock());
        ReadReport report;
        try (ProgressLine progress = new ProgressLine(context.terminal(), quiet, workbench.clock()::millis)) {
            report = use.read(session, request, progress);
        }
        if (!quiet) {
            say(report);
        }
        return report;
    }

    /** What a run did. */
    void say(ReadReport report) {
        Terminal terminal = context.terminal();
        terminal.say("Read " + report.read() + " of " + report.found() + " found: " + report.statements()
                + " statements, " + report.events() + " events." + counted(report.repeats(), " repeats left out.")
                + counted(report.nearRepeats(), " near repeats among them.")
                + counted(report.recoded(), " coded anew.")
                + counted(report.partial(), " coded in part only, as their time ran out.")
                + counted(report.skipped().size(), " skipped:"));
        List<DocumentSource.Skip> skipped = report.skipped();
        skipped.stream()
                .limit(LISTED)
                .forEach(each -> terminal.say("  " + Wrap.clean(each.where()) + ": " + Wrap.clean(each.reason())));
        if (skipped.size() > LISTED) {
            terminal.say("  and " + (skipped.size() - LISTED) + " more");
        }
        if (report.interrupted()) {
            terminal.say("Stopped. What was read is stored; run the command again to go on.");
        }
    }

    private static String counted(int count, String words) {
        return count == 0 ? "" : " " + count + words;
    }
}
