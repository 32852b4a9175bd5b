package org.parley.reading.source;

/**
 * Something that was not read, named.
 *
 * @param where file, archive entry ({@code a.zip!/b.txt}), line ({@code a.jsonl:12}) or address
 * @param reason the kind of reason, for counting
 * @param detail one sentence for a reader, with the value that decided
 */
public record Skipped(String where, SkipReason reason, String detail) implements ReadOutcome, SourceItem {
    /** The line that a report prints. */
    @Override
    public String toString() {
        return where + ": skipped (" + reason.label() + "): " + detail;
    }
}
