package org.parley.workbench.ingest;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.workbench.workspace.CaseSession;

/**
 * Reads documents into a case: finds them, leaves out what the case already holds, codes in parallel, stores each in one
 * transaction. A run that is stopped or killed keeps all that it reported; running it again does the rest.
 */
public final class ReadDocuments {
    private final DocumentSource source;
    private final Coders coders;
    private final Supplier<NearRepeats> nearRepeats;
    private final Clock clock;

    /** The use case with its seams; the clock stamps what is stored. */
    public ReadDocuments(DocumentSource source, Coders coders, Supplier<NearRepeats> nearRepeats, Clock clock) {
        this.source = source;
        this.coders = coders;
        this.nearRepeats = nearRepeats;
        this.clock = clock;
    }

    /**
     * Reads. Interrupting the calling thread stops the run after the documents in work.
     *
     * @param progress called after every document, from the working threads, one call at a time
     */
    public ReadReport read(CaseSession session, ReadRequest request, Consumer<ReadProgress> progress) {
        ReadTally tally = new ReadTally(progress);
        Coders chosen = coders.with(request.coding());
        try (ReadRun run = new ReadRun(session, chosen, nearRepeats.get(), clock, tally, request.threads())) {
            source.read(request.inputs(), run::take);
            tally.allFound();
            boolean interrupted = run.finish();
            ReadReport report = tally.report(interrupted);
            session.file().addRun("read", ReadManifest.of(request, chosen.identity(), report), clock.instant());
            return report;
        }
    }
}
