package org.parley.workbench.ingest;

import org.parley.model.text.SourceDocument;

/** The seam to the search for near repeats; it remembers every document that it was shown. */
public interface NearRepeats {
    /** Finds nothing. */
    NearRepeats NONE = document -> "";

    /** Identifier of the earliest document shown before that this one nearly repeats; empty if there is none. */
    String firstLike(SourceDocument document);
}
