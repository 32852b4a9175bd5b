package org.parley.reading.source;

import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;

/**
 * What one origin knows about a document. Unknown strings are empty; facts of several origins are joined by
 * {@link #or}.
 *
 * @param id identifier given by the source
 * @param title headline
 * @param publisher outlet
 * @param author byline
 * @param address URL
 * @param published date of publication
 * @param origin where that date was found
 */
public record DocumentFacts(
        String id,
        String title,
        String publisher,
        String author,
        String address,
        CodedDate published,
        DateOrigin origin) {
    /** Nothing is known. */
    public static final DocumentFacts NONE = new DocumentFacts("", "", "", "", "", CodedDate.UNKNOWN, DateOrigin.NONE);

    public DocumentFacts {
        id = id.strip();
        title = oneLine(title);
        publisher = oneLine(publisher);
        author = oneLine(author);
        address = address.strip();
        origin = published.known() ? origin : DateOrigin.NONE;
    }

    /** Only a date and where it was found. */
    public static DocumentFacts dated(CodedDate published, DateOrigin origin) {
        return NONE.withDate(published, origin);
    }

    public DocumentFacts withTitle(String value) {
        return new DocumentFacts(id, value, publisher, author, address, published, origin);
    }

    public DocumentFacts withPublisher(String value) {
        return new DocumentFacts(id, title, value, author, address, published, origin);
    }

    public DocumentFacts withAuthor(String value) {
        return new DocumentFacts(id, title, publisher, value, address, published, origin);
    }

    public DocumentFacts withAddress(String value) {
        return new DocumentFacts(id, title, publisher, author, value, published, origin);
    }

    public DocumentFacts withDate(CodedDate value, DateOrigin found) {
        return new DocumentFacts(id, title, publisher, author, address, value, found);
    }

    /**
     * These facts, filled from weaker ones where unknown. Of two dates the one of the better origin wins (these facts'
     * if the origins are equal), whichever side it is on.
     */
    public DocumentFacts or(DocumentFacts weaker) {
        boolean mine = origin.compareTo(weaker.origin) <= 0;
        return new DocumentFacts(
                first(id, weaker.id),
                first(title, weaker.title),
                first(publisher, weaker.publisher),
                first(author, weaker.author),
                first(address, weaker.address),
                mine ? published : weaker.published,
                mine ? origin : weaker.origin);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String oneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }
}
