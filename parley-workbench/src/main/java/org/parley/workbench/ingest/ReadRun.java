package org.parley.workbench.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.parley.model.ParleyException;
import org.parley.model.record.CodedDocument;
import org.parley.model.text.SourceDocument;
import org.parley.store.CaseFile;
import org.parley.store.CodingStamp;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseSession;

/** One run of reading: takes documents on the reading thread, codes and stores them on others. */
final class ReadRun implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 4;
    private static final int LAST_DOCUMENT_SECONDS = 600;

    private final CaseFile file;
    private final String codebookHash;
    private final Coders coders;
    private final LazyCoder coder;
    private final NearRepeats nearRepeats;
    private final Clock clock;
    private final ReadTally tally;
    private final ExecutorService pool;
    private final Semaphore room;
    private final Set<String> seen = new HashSet<>();
    private final List<Future<?>> work = new ArrayList<>();
    private boolean interrupted;
    private volatile boolean broken;

    ReadRun(CaseSession session, Coders coders, NearRepeats nearRepeats, Clock clock, ReadTally tally, int threads) {
        this.file = session.file();
        this.codebookHash = session.codebookHash();
        this.coders = coders;
        this.coder = new LazyCoder(coders, session.codebook());
        this.nearRepeats = nearRepeats;
        this.clock = clock;
        this.tally = tally;
        this.pool = Executors.newFixedThreadPool(threads);
        this.room = new Semaphore(threads * WAITING_PER_THREAD);
        remember(session);
    }

    /** Shows what the case holds to the search for near repeats, oldest first. */
    private void remember(CaseSession session) {
        if (nearRepeats == NearRepeats.NONE) {
            return;
        }
        List<CaseDocument> held = new ArrayList<>(session.record().documents());
        Collections.reverse(held);
        held.forEach(each -> file.document(each.id()).ifPresent(nearRepeats::firstLike));
    }

    /** Takes the next item; waits while too many documents wait to be coded. */
    void take(DocumentSource.Item item) {
        if (broken) {
            return;
        }
        if (interrupted || Thread.currentThread().isInterrupted()) {
            interrupted = true;
            return;
        }
        tally.found();
        if (item instanceof DocumentSource.Skip skip) {
            tally.skip(skip);
        } else if (item instanceof DocumentSource.Document found) {
            take(found);
        }
    }

    private void take(DocumentSource.Document found) {
        SourceDocument document = found.document();
        boolean known = file.holdsCoding(document.id(), coders.identity(), codebookHash);
        if (!seen.add(document.id()) || known) {
            tally.repeat(found.where());
            return;
        }
        String near = nearRepeats.firstLike(document);
        String nearOf = near.equals(document.id()) ? "" : near;
        try {
            room.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupted = true;
            return;
        }
        work.add(pool.submit(() -> codeAndRelease(found, nearOf)));
    }

    private void codeAndRelease(DocumentSource.Document found, String nearOf) {
        boolean done = false;
        try {
            codeAndStore(found, nearOf);
            done = true;
        } finally {
            // What could not be stored (a full disk, models that are missing) ends the taking of more.
            broken = broken || !done;
            room.release();
        }
    }

    private void codeAndStore(DocumentSource.Document found, String nearOf) {
        CodedDocument coded;
        try {
            coded = coder.get().code(found.document());
        } catch (LazyCoder.Unavailable e) {
            throw e.reason();
        } catch (RuntimeException e) {
            // One article that a model chokes on must not end a run over thousands; it is named and counted.
            tally.skip(new DocumentSource.Skip(found.where(), "could not be coded: " + e));
            return;
        }
        CodingStamp stamp = new CodingStamp(codebookHash, clock.instant(), nearOf);
        tally.stored(coded, file.add(coded, stamp), !nearOf.isEmpty(), found.where());
    }

    /** Waits for all documents taken; whether the run was stopped early. */
    boolean finish() {
        for (Future<?> each : work) {
            await(each);
        }
        return interrupted;
    }

    private void await(Future<?> each) {
        try {
            each.get();
        } catch (InterruptedException e) {
            interrupted = true;
            Thread.currentThread().interrupt();
            pool.shutdownNow();
        } catch (ExecutionException e) {
            pool.shutdownNow();
            if (e.getCause() instanceof ParleyException expected) {
                throw expected;
            }
            throw new IllegalStateException("A document could not be stored.", e.getCause());
        }
    }

    private void awaitEnd() {
        try {
            if (!pool.awaitTermination(LAST_DOCUMENT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A document is still being coded.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        awaitEnd();
        coder.close();
    }
}
