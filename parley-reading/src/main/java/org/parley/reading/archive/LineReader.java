package org.parley.reading.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.ReadingLimits;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceFormat;
import org.parley.reading.source.SourceItem;

/** JSON lines to items, one a line, named {@code file:line}. Blank lines are none; a line beyond the limit is skipped. */
final class LineReader {
    private final ReadingLimits limits;

    LineReader(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(String name, InputStream stream, DocumentFacts facts, Consumer<SourceItem> sink) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int number = 1;
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            if (next == '\n') {
                emit(name + ":" + number, line, length, facts, sink);
                line.reset();
                length = 0;
                number++;
            } else if (length++ < limits.documentBytes()) {
                line.write(next);
            }
        }
        emit(name + ":" + number, line, length, facts, sink);
    }

    private void emit(
            String where, ByteArrayOutputStream line, long length, DocumentFacts facts, Consumer<SourceItem> sink) {
        if (length > limits.documentBytes()) {
            sink.accept(new Skipped(where, SkipReason.TOO_LARGE, StreamReader.tooLarge(limits)));
            return;
        }
        byte[] bytes = line.toByteArray();
        boolean blank = true;
        for (byte one : bytes) {
            blank = blank && (one == ' ' || one == '\t' || one == '\r');
        }
        if (!blank) {
            sink.accept(new NamedBytes(where, bytes, SourceFormat.JSON, "", facts));
        }
    }
}
