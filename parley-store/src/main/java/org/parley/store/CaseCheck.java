package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;
import org.parley.model.record.Figure;
import org.parley.model.record.Statement;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;
import org.parley.store.json.FigureJson;
import org.parley.store.json.StatementJson;

/** Verifies a case: the file's own structure, hashes of texts, spans and quotes, references between rows. */
final class CaseCheck {
    private static final int ID_LENGTH = 16;
    private static final String KEPT = """
            SELECT statement FROM abstained WHERE document_id = ?1
            UNION ALL SELECT statement FROM proposed WHERE document_id = ?1
            UNION ALL SELECT judged FROM review WHERE judged ->> 'document' = ?1
            UNION ALL SELECT result FROM review WHERE result ->> 'document' = ?1""";

    private final Database database;
    private final DocumentTable documents;
    private final CodebookTable codebooks;
    private final List<CheckFinding> findings = new ArrayList<>();

    CaseCheck(Database database, DocumentTable documents, CodebookTable codebooks) {
        this.database = database;
        this.documents = documents;
        this.codebooks = codebooks;
    }

    List<CheckFinding> findings() {
        file();
        codebooks();
        for (String id : documents.ids()) {
            document(id);
        }
        return List.copyOf(findings);
    }

    private void file() {
        database.list("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
                .filter(each -> !each.equals("ok"))
                .forEach(each -> add("file", database.file().toString(), each));
        database.list("PRAGMA foreign_key_check", row -> row.getString(1) + " -> " + row.getString(3))
                .forEach(each -> add("reference", each, "a row refers to one that is not there"));
        database.list(
                        "SELECT id FROM document WHERE id NOT IN (SELECT document_id FROM coding)",
                        row -> row.getString(1))
                .forEach(each -> add("reference", each, "the document has no coding"));
        database.list(
                        "SELECT document_id FROM coding WHERE codebook_hash NOT IN (SELECT hash FROM codebook)",
                        row -> row.getString(1))
                .forEach(each -> add("reference", each, "the codebook it was coded with is not in the case"));
        database.list(
                        "SELECT id FROM document WHERE near_of <> '' AND near_of NOT IN (SELECT id FROM document)",
                        row -> row.getString(1))
                .forEach(each -> add("reference", each, "the document that it nearly repeats is not in the case"));
    }

    private void codebooks() {
        codebooks.history().stream()
                .filter(each -> !Hashes.sha256(each.text()).equals(each.hash()))
                .forEach(each -> add("hash", each.name(), "the codebook's text does not have its hash"));
    }

    private void document(String id) {
        try {
            documents.document(id).ifPresent(this::document);
        } catch (ParleyException e) {
            add("span", id, String.valueOf(e.getMessage()));
        }
    }

    private void document(SourceDocument document) {
        if (!Hashes.sha256(document.text()).equals(document.contentHash())) {
            add("hash", document.id(), "the document's text does not have its hash");
        }
        if (!document.contentHash().startsWith(document.id()) || document.id().length() != ID_LENGTH) {
            add("hash", document.id(), "the document's identifier is not the start of its hash");
        }
        items("statement", document);
        items("event", document);
        kept(document);
    }

    /** Statements that the case keeps as JSON: what was left open, proposed or reviewed. */
    private void kept(SourceDocument document) {
        for (String json : database.list(KEPT, row -> row.getString(1), document.id())) {
            Statement statement = StatementJson.read(json);
            Quote quote = statement.evidence().quote();
            verbatim(statement.id(), quote.span().start(), quote.span().end(), quote.words(), document.text());
        }
    }

    private void items(String table, SourceDocument document) {
        String sql = "SELECT id, start_at, end_at, quote, figures FROM " + table + " WHERE document_id = ?";
        List<Item> items = database.list(
                sql,
                row -> new Item(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5)),
                document.id());
        for (Item item : items) {
            verbatim(item.id, item.start, item.end, item.quote, document.text());
            figures(item, document.text());
        }
    }

    private record Item(String id, int start, int end, String quote, String figures) {}

    private void figures(Item item, String text) {
        try {
            for (Figure figure : FigureJson.read(item.figures)) {
                Quote quote = figure.quote();
                Span span = quote.span();
                verbatim(item.id, span.start(), span.end(), quote.words(), text);
            }
        } catch (ParleyException e) {
            add("span", item.id, String.valueOf(e.getMessage()));
        }
    }

    private void verbatim(String id, int start, int end, String quote, String text) {
        boolean inside = start >= 0 && start <= end && end <= text.length();
        if (!inside || !text.substring(start, end).equals(quote)) {
            add("span", id, "the quote is not what the text holds at " + start + ".." + end);
        }
    }

    private void add(String kind, String where, String message) {
        findings.add(new CheckFinding(kind, where, message));
    }
}
