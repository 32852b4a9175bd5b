package org.parley.workbench.ingest;

import org.parley.model.record.CodedDocument;
import org.parley.model.text.SourceDocument;

/** The seam to coding: codes documents by one codebook. Safe for many threads. */
public interface DocumentCoder extends AutoCloseable {
    /** All that is coded from a document. */
    CodedDocument code(SourceDocument document);

    @Override
    void close();
}
