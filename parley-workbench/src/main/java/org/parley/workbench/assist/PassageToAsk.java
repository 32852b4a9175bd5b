package org.parley.workbench.assist;

import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/**
 * A passage that a model is asked about: some sentences of one paragraph.
 *
 * @param document where it stands
 * @param span where in its text
 * @param doubtful whether the coder coded something here and doubts it, rather than finding nothing
 */
record PassageToAsk(SourceDocument document, Span span, boolean doubtful) {
    String words() {
        return span.of(document.text());
    }
}
