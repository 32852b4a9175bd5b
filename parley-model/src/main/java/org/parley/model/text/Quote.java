package org.parley.model.text;

import org.parley.model.ParleyException;

/** Verbatim words and where they stand in the document's text. */
public record Quote(Span span, String words) {
    public Quote {
        if (span.length() != words.length()) {
            throw new ParleyException("The quote (" + words + ") must be as long as its span " + span + ".");
        }
    }

    /** The quote that the span cuts out of the text. */
    public static Quote of(String text, Span span) {
        return new Quote(span, span.of(text));
    }
}
