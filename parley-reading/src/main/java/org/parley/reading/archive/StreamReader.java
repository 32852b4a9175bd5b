package org.parley.reading.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.ReadingLimits;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceFormat;
import org.parley.reading.source.SourceItem;

/**
 * One stream (a file, standard input, an archive's entry) to the items it holds: a zip's entries, the lines of a JSON
 * lines file, else the one document. What it is, its first bytes tell, and for text its name. Holds one document at a
 * time.
 */
public final class StreamReader {
    private static final int HEAD = 1 << 16;
    private final ReadingLimits limits;

    public StreamReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The items of a stream, one by one; the stream is not closed. A failing stream is a named skip. */
    public void read(String name, InputStream stream, DocumentFacts facts, Consumer<SourceItem> sink) {
        try {
            read(name, stream, facts, new UnpackBudget(limits), sink);
        } catch (UnpackBudget.ExceededException e) {
            sink.accept(new Skipped(name, SkipReason.BOMB, String.valueOf(e.getMessage())));
        }
    }

    void read(String name, InputStream stream, DocumentFacts facts, UnpackBudget budget, Consumer<SourceItem> sink)
            throws UnpackBudget.ExceededException {
        try {
            InputStream buffered = new BufferedInputStream(stream, HEAD);
            byte[] head = BoundedStream.peek(buffered, HEAD);
            if (zip(head) && SourceFormat.named(name) != SourceFormat.UNSUPPORTED) {
                new ZipReader(this).read(name, buffered, facts, budget, sink);
            } else if (jsonLines(name, head)) {
                new LineReader(limits).read(name, buffered, facts, sink);
            } else {
                sink.accept(document(name, buffered, facts));
            }
        } catch (UnpackBudget.ExceededException e) {
            throw e;
        } catch (IOException e) {
            sink.accept(new Skipped(name, SkipReason.UNREADABLE, "Reading failed: " + e.getMessage() + "."));
        }
    }

    private SourceItem document(String name, InputStream stream, DocumentFacts facts) throws IOException {
        byte[] bytes = BoundedStream.read(stream, limits.documentBytes());
        if (bytes.length > limits.documentBytes()) {
            return new Skipped(name, SkipReason.TOO_LARGE, tooLarge(limits));
        }
        return new NamedBytes(name, bytes, SourceFormat.named(name), "", facts);
    }

    static String tooLarge(ReadingLimits limits) {
        return "It is larger than the limit of " + limits.documentBytes() + " bytes for one document.";
    }

    private static boolean zip(byte[] head) {
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 || head[2] == 5)
                && (head[3] == 4 || head[3] == 6);
    }

    /** By its name, or because its first line is one JSON object. */
    private static boolean jsonLines(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".jsonlines")) {
            return true;
        }
        SourceFormat format = SourceFormat.named(name);
        if (format != SourceFormat.JSON && format != SourceFormat.UNKNOWN) {
            return false;
        }
        String start = new String(head, StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .stripLeading();
        String line = start.lines().findFirst().orElse("").strip();
        return line.startsWith("{\"")
                && (line.endsWith("}") || (line.length() == start.length() && head.length == HEAD));
    }
}
