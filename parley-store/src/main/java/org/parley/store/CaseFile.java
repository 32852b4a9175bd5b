package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.ParleyException;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.record.Event;
import org.parley.model.record.ProposedStatement;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.text.SourceDocument;

/**
 * A case: one SQLite file with documents, codings and codebook. Append-only; each document is one transaction, so that a
 * run that is killed loses nothing it reported. Safe for many threads, and for several processes, which wait for each
 * other. Every failure is one {@link ParleyException} and leaves the file as it was.
 */
public final class CaseFile implements AutoCloseable {
    private final Database database;
    private final DocumentTable documents;
    private final CodingTable codings;
    private final StatementTable statements;
    private final EventTable events;
    private final SearchTable search;
    private final CodebookTable codebooks;
    private final AbstainedTable abstained;
    private final ReviewTable reviews;
    private final AnswerTable answers;

    private CaseFile(Database database) {
        this.database = database;
        this.documents = new DocumentTable(database);
        this.codings = new CodingTable(database);
        this.statements = new StatementTable(database);
        this.events = new EventTable(database);
        this.search = new SearchTable(database);
        this.codebooks = new CodebookTable(database);
        this.abstained = new AbstainedTable(database);
        this.reviews = new ReviewTable(database);
        this.answers = new AnswerTable(database);
    }

    /** Makes a case with its first codebook; the file must not exist. */
    public static CaseFile create(Path file, String codebookName, String codebookText, Instant at) {
        if (Files.exists(file)) {
            throw ParleyException.withMend(
                    "The file (" + file + ") must not exist yet.", "choose another name, or read into this case.");
        }
        Database database = Database.open(file);
        boolean made = false;
        try {
            Migrations.run(database);
            CaseFile result = new CaseFile(database);
            result.addCodebook(codebookName, codebookText, at);
            made = true;
            return result;
        } finally {
            if (!made) {
                database.close();
                discard(file);
            }
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ParleyException("The unfinished case (" + file + ") should be deleted by hand.", e);
        }
    }

    /** Opens a case and brings its schema up to date. */
    public static CaseFile open(Path file) {
        CaseHeader header = CaseHeader.demandOurs(file, Migrations.newest());
        Database database = Database.open(file);
        boolean opened = false;
        try {
            if (header.version() < Migrations.newest()) {
                Migrations.run(database);
            }
            opened = true;
            return new CaseFile(database);
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    /** Path of the file. */
    public Path path() {
        return database.file();
    }

    /** Whether anything can be written to it. */
    public boolean writable() {
        return database.writable();
    }

    /** The codebook in force. */
    public CodebookEntry codebook() {
        List<CodebookEntry> history = codebookHistory();
        if (history.isEmpty()) {
            throw new ParleyException("The case (" + path() + ") must hold a codebook.");
        }
        return history.get(history.size() - 1);
    }

    /** All codebooks, oldest first. */
    public List<CodebookEntry> codebookHistory() {
        return codebooks.history();
    }

    /** Puts a codebook in force; the older ones stay in the history. */
    public void addCodebook(String name, String text, Instant at) {
        database.write(open -> {
            CodebookTable.insert(open, name, text, at);
            return text;
        });
    }

    /** Stores a coded document with all that was coded, in one transaction. */
    public Added add(CodedDocument coded, CodingStamp stamp) {
        SourceDocument document = coded.document();
        return database.write(open -> {
            // Asked under the write lock, so that two processes cannot both find it missing.
            if (codings.has(document.id(), coded.coder(), stamp.codebookHash())) {
                return Added.REPEAT;
            }
            boolean known = holds(document.id());
            if (!known) {
                DocumentTable.insert(open, document, stamp);
                SearchTable.insertSentences(open, document);
            }
            CodingTable.insert(open, coded, stamp);
            return known ? Added.RECODED : Added.NEW;
        });
    }

    /** Whether the document is in the case. */
    public boolean holds(String documentId) {
        return !database.list("SELECT 1 FROM document WHERE id = ?", row -> 1, documentId)
                .isEmpty();
    }

    /** Whether the document is in the case, coded by this coder with this codebook. */
    public boolean holdsCoding(String documentId, Coder coder, String codebookHash) {
        return codings.has(documentId, coder, codebookHash);
    }

    /** All documents without their texts, newest first. */
    public List<DocumentEntry> documents() {
        return documents.entries();
    }

    /** A document with its text, if the case holds it. */
    public Optional<SourceDocument> document(String id) {
        return documents.document(id);
    }

    /** A document with its newest coding, if the case holds it. */
    public Optional<CodedDocument> coded(String id) {
        return document(id)
                .flatMap(document -> codings.newest(id).stream()
                        .map(made -> new CodedDocument(
                                document,
                                statements.of(id),
                                abstained.of(id),
                                events.of(id),
                                made.coder(),
                                made.complete()))
                        .findFirst());
    }

    /** Statements of the newest coding of every document, by document and place. */
    public List<Statement> statements() {
        return statements.all();
    }

    /** Events of the newest coding of every document, by document and place. */
    public List<Event> events() {
        return events.all();
    }

    /** What the newest coding of every document left open, by document and place. */
    public List<Statement> abstained() {
        return abstained.all();
    }

    /** Every review ever made, oldest first. */
    public List<Review> reviews() {
        return reviews.all();
    }

    /** Adds a review to the audit trail. */
    public void addReview(Review review) {
        database.write(open -> {
            ReviewTable.insert(open, review);
            return review;
        });
    }

    /** Hashes of the questions that a language model has answered. */
    public Set<String> answerKeys() {
        return new TreeSet<>(answers.keys());
    }

    /** What language models answered, oldest first. */
    public List<ModelAnswer> answers() {
        return answers.all();
    }

    /** What language models propose, by document and place. */
    public List<ProposedStatement> proposed() {
        return answers.proposed();
    }

    /** Keeps an answer and what of it is proposed, in one transaction; whether it is new. */
    public boolean addAnswer(ModelAnswer answer, List<Statement> proposed) {
        return database.write(open -> {
            if (answers.has(answer.key())) {
                return false;
            }
            AnswerTable.insert(open, answer, proposed);
            return true;
        });
    }

    /** Sentences and statements that answer the question, best first. */
    public List<SearchHit> search(String question, int limit) {
        return search.find(question, limit);
    }

    /** A number that changes whenever anyone, also another process, has written to the case. */
    public long changeMark() {
        String own = "SELECT total_changes()";
        String others = "SELECT data_version FROM pragma_data_version";
        return first(others) * 1_000_000_007L + first(own);
    }

    private long first(String sql) {
        return database.list(sql, row -> row.getLong(1)).get(0);
    }

    /** Keeps what a run did: inputs, settings, version and result, as text. */
    public void addRun(String what, String manifest, Instant at) {
        database.write(open -> {
            Database.insert(
                    open,
                    "INSERT INTO run (what, manifest, finished_at) VALUES (?, ?, ?)",
                    what,
                    manifest,
                    at.toString());
            return what;
        });
    }

    /** What runs of a kind did, as text, newest first. */
    public List<String> runs(String what) {
        return database.list("SELECT manifest FROM run WHERE what = ? ORDER BY id DESC", row -> row.getString(1), what);
    }

    /** Verifies hashes, spans, references and the file itself; every document is read. */
    public List<CheckFinding> check() {
        return new CaseCheck(database, documents, codebooks).findings();
    }

    @Override
    public void close() {
        database.close();
    }
}
