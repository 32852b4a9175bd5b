package org.parley.reading.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceItem;

/**
 * A zip's entries as items, read in stream order and never written to disk. Entries with a path that leads out of the
 * archive are refused by name; an archive that unpacks too far is left at that point, and what came before it stays.
 */
final class ZipReader {
    private final StreamReader streams;

    ZipReader(StreamReader streams) {
        this.streams = streams;
    }

    void read(String name, InputStream stream, DocumentFacts facts, UnpackBudget budget, Consumer<SourceItem> sink)
            throws IOException {
        CountingStream packed = new CountingStream(stream);
        ZipInputStream zip = new ZipInputStream(packed);
        MeteredStream entryStream = new MeteredStream(zip, packed, budget);
        String where = name;
        try {
            budget.enter();
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                where = name + "!/" + entry.getName();
                budget.entry();
                entries++;
                entry(where, entry, entryStream, facts, budget, sink);
                entryStream.transferTo(java.io.OutputStream.nullOutputStream());
            }
            budget.leave();
            if (entries == 0) {
                sink.accept(new Skipped(name, SkipReason.EMPTY, "The archive holds no entry."));
            }
        } catch (UnpackBudget.ExceededException e) {
            if (budget.outermost()) {
                sink.accept(
                        new Skipped(where, SkipReason.BOMB, e.getMessage() + " The rest of the archive is not read."));
            } else {
                budget.leave();
                throw e;
            }
        } catch (EOFException | ZipException | IllegalArgumentException e) {
            budget.leave();
            sink.accept(new Skipped(
                    where, SkipReason.BROKEN, "The archive is broken or cut off here: " + e.getMessage() + "."));
        }
    }

    private void entry(
            String where,
            ZipEntry entry,
            InputStream stream,
            DocumentFacts facts,
            UnpackBudget budget,
            Consumer<SourceItem> sink)
            throws UnpackBudget.ExceededException {
        if (entry.isDirectory()) {
            return;
        }
        if (escapes(entry.getName())) {
            sink.accept(new Skipped(where, SkipReason.UNSAFE_NAME, "Its path leads out of the archive."));
        } else if (FolderReader.hidden(entry.getName())) {
            sink.accept(new Skipped(where, SkipReason.HIDDEN, "Hidden files are not read."));
        } else {
            streams.read(where, stream, facts, budget, sink);
        }
    }

    /** Whether a path is absolute, names a drive, steps upwards, or holds a NUL. */
    static boolean escapes(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("^[A-Za-z]:.*")
                || plain.indexOf('\0') >= 0
                || ("/" + plain + "/").contains("/../");
    }

    /** The current entry's bytes, each counted against the budget. */
    private static final class MeteredStream extends FilterInputStream {
        private final CountingStream packed;
        private final UnpackBudget budget;
        private long here;

        MeteredStream(InputStream entry, CountingStream packed, UnpackBudget budget) {
            super(entry);
            this.packed = packed;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                here += read;
                budget.unpacked(read, here, packed.count());
            }
            return read;
        }

        @Override
        public void close() {
            // the archive goes on behind the entry
        }
    }
}
