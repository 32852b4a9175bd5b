package org.parley.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream up to a bound. */
final class BoundedStream {
    private BoundedStream() {}

    /** Up to {@code most} bytes and, if there are more, one byte more as the sign of it. */
    static byte[] read(InputStream stream, int most) throws IOException {
        return stream.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
    }

    /** The first bytes; the stream must support marks and is put back. */
    static byte[] peek(InputStream stream, int length) throws IOException {
        stream.mark(length);
        byte[] head = stream.readNBytes(length);
        stream.reset();
        return Arrays.copyOf(head, head.length);
    }
}
