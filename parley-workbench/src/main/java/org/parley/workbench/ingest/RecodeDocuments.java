package org.parley.workbench.ingest;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseSession;

/**
 * Codes the documents of a case anew, from the texts that it holds, by the codebook in force. A document that is coded by
 * it already is left out; the older codings stay in the file.
 */
public final class RecodeDocuments {
    private final Coders coders;
    private final Clock clock;

    /** The use case with its seams. */
    public RecodeDocuments(Coders coders, Clock clock) {
        this.coders = coders;
        this.clock = clock;
    }

    /** Codes on so many threads; a run that is stopped keeps what it reported. */
    public ReadReport recode(CaseSession session, int threads, Consumer<ReadProgress> progress) {
        return new ReadDocuments(new Held(session), coders, () -> NearRepeats.NONE, clock)
                .read(session, new ReadRequest(List.of(session.path().toString()), threads), progress);
    }

    /** The documents that a case holds. */
    private record Held(CaseSession session) implements DocumentSource {
        @Override
        public void read(List<String> inputs, Consumer<Item> sink) {
            for (CaseDocument each : session.record().documents()) {
                session.file()
                        .document(each.id())
                        .ifPresent(document -> sink.accept(new Document(each.shownTitle(), "", document)));
            }
        }
    }
}
