package org.parley.reading.source;

/** What became of one source: a document, or a named skip. A broken article is never an exception. */
public sealed interface ReadOutcome permits Read, Skipped {
    /** File, archive entry, line or address. */
    String where();
}
