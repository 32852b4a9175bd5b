package org.parley.model.record;

import java.util.List;
import org.parley.model.text.SourceDocument;

/**
 * A document with all that was coded from it, in text order.
 *
 * @param statements what the coder vouches for
 * @param abstained what somebody said that the coder could not place: issue and option are its best guess or empty, and
 *     none of it counts before a person has looked at it
 * @param complete false if a bound on time or size ended the coding early
 */
public record CodedDocument(
        SourceDocument document,
        List<Statement> statements,
        List<Statement> abstained,
        List<Event> events,
        Coder coder,
        boolean complete) {
    public CodedDocument {
        statements = List.copyOf(statements);
        abstained = List.copyOf(abstained);
        events = List.copyOf(events);
    }

    /** A document of which nothing was left open. */
    public CodedDocument(
            SourceDocument document, List<Statement> statements, List<Event> events, Coder coder, boolean complete) {
        this(document, statements, List.of(), events, coder, complete);
    }
}
