package org.parley.reading.text;

import java.util.List;
import org.parley.model.text.Passage;
import org.parley.reading.source.DocumentFacts;

/**
 * The article within a source: its text, its passages, and what it says of itself.
 *
 * @param text what is left when clutter is gone; the input itself if there was none
 * @param passages blocks that tile the non-blank text in order
 * @param facts title, author, publisher, date, where the text or page gives them
 * @param language ISO 639-1 code that the page states, else empty
 */
public record MainText(String text, List<Passage> passages, DocumentFacts facts, String language) {
    public MainText {
        passages = List.copyOf(passages);
    }
}
