package org.parley.model.record;

import java.util.List;
import org.parley.model.text.SourceDocument;

/**
 * A document with all that was coded from it, in text order. {@code complete} is false if a bound on time or size ended
 * the coding early.
 */
public record CodedDocument(
        SourceDocument document, List<Statement> statements, List<Event> events, Coder coder, boolean complete) {
    public CodedDocument {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
