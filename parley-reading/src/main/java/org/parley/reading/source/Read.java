package org.parley.reading.source;

import org.parley.model.text.SourceDocument;

/**
 * A source that was read.
 *
 * @param where file, archive entry, line or address it came from
 * @param givenId the identifier that the source itself carries (field {@code id} of a JSON line), else empty
 * @param document the article
 */
public record Read(String where, String givenId, SourceDocument document) implements ReadOutcome {}
