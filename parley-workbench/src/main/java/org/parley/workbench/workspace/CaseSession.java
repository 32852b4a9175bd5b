package org.parley.workbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.analysis.matrix.Source;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.store.CaseFile;
import org.parley.store.CodebookEntry;
import org.parley.store.DocumentEntry;
import org.parley.workbench.overlay.Decisions;
import org.parley.workbench.overlay.Overlay;

/** An open case: its file, its codebook in force, and its record, loaded once and again when the file has changed. */
public final class CaseSession implements AutoCloseable {
    private final CaseFile file;
    private final Codebooks codebooks;
    private Loaded loaded;

    private CaseSession(CaseFile file, Codebooks codebooks) {
        this.file = file;
        this.codebooks = codebooks;
        this.loaded = load();
    }

    /**
     * Opens a case.
     *
     * @throws ParleyException if the file is no case, or its codebook does not hold
     */
    public static CaseSession open(Path path, Codebooks codebooks) {
        CaseFile file = CaseFile.open(path);
        boolean opened = false;
        try {
            CaseSession session = new CaseSession(file, codebooks);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /** What was read from the file, and the change mark it had then. */
    private record Loaded(long mark, CodebookEntry entry, Codebook codebook, Decisions decisions, CaseRecord record) {}

    private Loaded load() {
        long mark = file.changeMark();
        CodebookEntry entry = file.codebook();
        Decisions decisions = new Decisions(file.reviews());
        return new Loaded(mark, entry, codebooks.parse(entry.name(), entry.text()), decisions, loadRecord(decisions));
    }

    private synchronized Loaded fresh() {
        if (loaded.mark != file.changeMark()) {
            loaded = load();
        }
        return loaded;
    }

    private CaseRecord loadRecord(Decisions decisions) {
        List<DocumentEntry> documents = file.documents();
        Map<String, Source> sources = new TreeMap<>();
        for (DocumentEntry each : documents) {
            sources.put(each.id(), new Source(each.id(), each.publisher(), each.title(), each.published()));
        }
        return new CaseRecord(
                documents.stream().map(CaseSession::document).toList(),
                new Overlay(decisions)
                        .record(file.statements()).stream()
                                .map(each -> new SourcedStatement(
                                        each.statement(),
                                        source(
                                                sources,
                                                each.statement().evidence().documentId()),
                                        each.standing()))
                                .toList(),
                file.events().stream()
                        .map(each -> new SourcedEvent(
                                each, source(sources, each.evidence().documentId())))
                        .toList());
    }

    private Source source(Map<String, Source> sources, String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw ParleyException.withMend(
                    "The document (" + id + ") of the case (" + file.path()
                            + ") must be there: something refers to it.",
                    "the file is damaged: run parley check.");
        }
        return source;
    }

    private static CaseDocument document(DocumentEntry entry) {
        return new CaseDocument(
                entry.id(),
                entry.title(),
                entry.publisher(),
                entry.author(),
                entry.address(),
                entry.published(),
                entry.nearOf(),
                entry.readAt(),
                entry.statements(),
                entry.events(),
                entry.complete());
    }

    /** The case file, for use cases only. */
    public CaseFile file() {
        return file;
    }

    /** Path of the case. */
    public Path path() {
        return file.path();
    }

    /** The codebook in force. */
    public Codebook codebook() {
        return fresh().codebook();
    }

    /** Text of the codebook in force. */
    public String codebookText() {
        return fresh().entry().text();
    }

    /** Hash of the codebook in force. */
    public String codebookHash() {
        return fresh().entry().hash();
    }

    /** All that the case holds now. */
    public CaseRecord record() {
        return fresh().record();
    }

    /** What people decided, as it stands. */
    public Decisions decisions() {
        return fresh().decisions();
    }

    /** Every decision ever made, those taken back too, oldest first. */
    public List<Review> trail() {
        return file.reviews();
    }

    /** A document with its text and its part of the record, if the case holds it. */
    public Optional<CodedDocument> coded(String documentId) {
        return file.coded(documentId)
                .map(coded -> new CodedDocument(
                        coded.document(),
                        statements(documentId),
                        coded.abstained(),
                        coded.events(),
                        coded.coder(),
                        coded.complete()));
    }

    private List<Statement> statements(String documentId) {
        return record().statements().stream()
                .map(SourcedStatement::statement)
                .filter(each -> each.evidence().documentId().equals(documentId))
                .toList();
    }

    @Override
    public void close() {
        file.close();
    }
}
