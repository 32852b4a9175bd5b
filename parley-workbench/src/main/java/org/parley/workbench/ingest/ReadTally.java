package org.parley.workbench.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.record.CodedDocument;
import org.parley.store.Added;

/** Counts what becomes of documents while threads work, and reports each step. */
final class ReadTally {
    private final Consumer<ReadProgress> progress;
    private final List<DocumentSource.Skip> skipped = new ArrayList<>();
    private int found;
    private int done;
    private int read;
    private int recoded;
    private int repeats;
    private int nearRepeats;
    private int partial;
    private int statements;
    private int events;
    private boolean allFound;

    ReadTally(Consumer<ReadProgress> progress) {
        this.progress = progress;
    }

    synchronized void found() {
        found++;
    }

    synchronized void allFound() {
        allFound = true;
    }

    synchronized void repeat(String where) {
        repeats++;
        step(where);
    }

    synchronized void skip(DocumentSource.Skip skip) {
        skipped.add(skip);
        step(skip.where());
    }

    synchronized void stored(CodedDocument coded, Added added, boolean near, String where) {
        switch (added) {
            case NEW -> read++;
            case RECODED -> recoded++;
            case REPEAT -> repeats++;
        }
        if (added != Added.REPEAT) {
            nearRepeats += near ? 1 : 0;
            partial += coded.complete() ? 0 : 1;
            statements += coded.statements().size();
            events += coded.events().size();
        }
        step(where);
    }

    private void step(String latest) {
        done++;
        progress.accept(new ReadProgress(done, found, allFound, statements, latest));
    }

    synchronized ReadReport report(boolean interrupted) {
        return new ReadReport(
                found, read, recoded, repeats, nearRepeats, partial, statements, events, skipped, interrupted);
    }
}
