package org.parley.reading.source;

/** One thing that a folder, archive, stream or address holds: bytes to read, or a named skip. */
public sealed interface SourceItem permits NamedBytes, Skipped {}
