package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.model.record.Statement;
import org.parley.model.text.Passage;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Full-text search (SQLite FTS5, BM25) over every sentence and every statement with its holder and topic. */
final class SearchTable {
    private static final String INSERT = "INSERT INTO search VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = """
            SELECT words, document_id, item_id, start_at, end_at, -bm25(search, 1.0, 0.7, 0.7) AS score
            FROM search
            WHERE search MATCH ? AND (coding_id = 0 OR coding_id IN (SELECT id FROM current_coding))
            ORDER BY score DESC, document_id, start_at, item_id LIMIT ?""";

    private final Database database;

    SearchTable(Database database) {
        this.database = database;
    }

    /** What answers the question: all words if any sentence has them, else any of them. */
    List<SearchHit> find(String question, int limit) {
        List<String> words = Arrays.stream(question.split("[^\\p{L}\\p{N}]+"))
                .filter(each -> !each.isEmpty())
                .map(each -> "\"" + each + "\"")
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<SearchHit> all = match(String.join(" AND ", words), limit);
        return all.isEmpty() ? match(words.stream().collect(Collectors.joining(" OR ")), limit) : all;
    }

    private List<SearchHit> match(String query, int limit) {
        return database.list(
                FIND,
                row -> new SearchHit(
                        row.getString("document_id"),
                        row.getString("item_id"),
                        new Quote(new Span(row.getInt("start_at"), row.getInt("end_at")), row.getString("words")),
                        row.getDouble("score")),
                query,
                limit);
    }

    static void insertSentences(Connection open, SourceDocument document) throws SQLException {
        for (Span span : sentences(document)) {
            Database.insert(
                    open, INSERT, span.of(document.text()), "", "", document.id(), 0, "", span.start(), span.end());
        }
    }

    static void insertStatement(Connection open, long coding, Statement statement) throws SQLException {
        Quote quote = statement.evidence().quote();
        Database.insert(
                open,
                INSERT,
                quote.words(),
                statement.attribution().holder() + " " + statement.attribution().speaker(),
                statement.coding().issue() + " " + statement.coding().option(),
                statement.evidence().documentId(),
                coding,
                statement.id(),
                quote.span().start(),
                quote.span().end());
    }

    private static List<Span> sentences(SourceDocument document) {
        List<Span> sentences = new ArrayList<>();
        for (Passage passage : document.passages()) {
            String block = passage.span().of(document.text());
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(block);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                addTrimmed(sentences, block, start, end, passage.span().start());
                start = end;
            }
        }
        return sentences;
    }

    private static void addTrimmed(List<Span> sentences, String block, int start, int end, int offset) {
        int last = end;
        while (last > start && Character.isWhitespace(block.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            sentences.add(new Span(offset + start, offset + last));
        }
    }
}
