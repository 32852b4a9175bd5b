package org.parley.reading.archive;

import java.io.IOException;
import org.parley.reading.source.ReadingLimits;

/** What one outermost archive may still unpack: bytes, entries, bytes for each packed byte, archives within archives. */
final class UnpackBudget {
    private static final long FREE = 1 << 20;
    private final ReadingLimits limits;
    private long unpacked;
    private int entries;
    private int depth;

    UnpackBudget(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Goes into an archive. */
    void enter() throws ExceededException {
        if (++depth > limits.depth().archives()) {
            throw new ExceededException(
                    "Its archives are nested deeper than " + limits.depth().archives() + ".");
        }
    }

    /** Leaves an archive. */
    void leave() {
        depth--;
    }

    /** Whether the archive at hand lies in no other. */
    boolean outermost() {
        return depth == 1;
    }

    /** Counts one entry. */
    void entry() throws ExceededException {
        if (++entries > limits.entries()) {
            throw new ExceededException("It holds more than " + limits.entries() + " entries.");
        }
    }

    /** Counts bytes unpacked; {@code here} of them from {@code packed} bytes of this archive so far. */
    void unpacked(int bytes, long here, long packed) throws ExceededException {
        unpacked += bytes;
        if (unpacked > limits.archiveBytes()) {
            throw new ExceededException("It unpacks to more than " + limits.archiveBytes() + " bytes.");
        }
        if (here > FREE && here > limits.archiveRatio() * Math.max(1, packed)) {
            throw new ExceededException(
                    "It unpacks to more than " + limits.archiveRatio() + " bytes for each packed byte.");
        }
    }

    /** A bound of an archive was exceeded: the whole archive is left. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        ExceededException(String message) {
            super(message);
        }
    }
}
