package org.parley.model.text;

import java.util.List;
import org.parley.model.ParleyException;

/**
 * An article as it was read: its main text and what is known of its origin. Unknown strings are empty.
 *
 * @param id stable identifier: the first 16 hexadecimal digits of the content hash
 * @param title headline
 * @param publisher who printed it (outlet name, or host of the address)
 * @param author byline
 * @param address URL or file it was read from
 * @param published date of publication with precision
 * @param dateOrigin where that date was found
 * @param language ISO 639-1 code
 * @param contentHash SHA-256 of the text, hexadecimal
 * @param text main text; all spans of the record are UTF-16 offsets into it
 * @param passages blocks of the text in order
 */
public record SourceDocument(
        String id,
        String title,
        String publisher,
        String author,
        String address,
        CodedDate published,
        DateOrigin dateOrigin,
        String language,
        String contentHash,
        String text,
        List<Passage> passages) {
    public SourceDocument {
        passages = List.copyOf(passages);
        int end = 0;
        for (Passage passage : passages) {
            if (passage.span().start() < end || passage.span().end() > text.length()) {
                throw new ParleyException("The passage (" + passage + ") of document (" + id
                        + ") must lie inside the text, after the one before it.");
            }
            end = passage.span().end();
        }
    }
}
