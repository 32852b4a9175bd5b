package org.parley.reading.source;

import java.time.Duration;
import org.parley.model.ParleyException;

/**
 * Bounds on what is read, so that no input can exhaust memory, disk or time.
 *
 * @param documentBytes largest single document (file, archive entry, JSON line, answer of an address)
 * @param archiveBytes most bytes unpacked from one archive, nested ones included
 * @param archiveRatio most bytes unpacked for one packed byte, looked at after the first 1 MiB
 * @param entries most files in one folder or entries in one archive
 * @param depth deepest folder nesting, and, of archives, the deepest archive within an archive
 * @param fetchTime longest time for one address, redirects included
 * @param redirects most redirects followed
 */
public record ReadingLimits(
        int documentBytes,
        long archiveBytes,
        int archiveRatio,
        int entries,
        Depth depth,
        Duration fetchTime,
        int redirects) {
    /** 8 MiB a document, 2 GiB and 200:1 an archive, 200,000 entries, 40 folders and 3 archives deep, 30 s, 5 redirects. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(8 << 20, 2L << 30, 200, 200_000, new Depth(40, 3), Duration.ofSeconds(30), 5);

    public ReadingLimits {
        if (documentBytes <= 0 || archiveBytes <= 0 || archiveRatio <= 0 || entries <= 0 || redirects < 0) {
            throw new ParleyException("The limits of reading must be positive: " + documentBytes + " bytes a document, "
                    + archiveBytes + " bytes and " + archiveRatio + ":1 an archive, " + entries + " entries, "
                    + redirects
                    + " redirects.");
        }
    }

    /** The same limits with another largest document. */
    public ReadingLimits withDocumentBytes(int bytes) {
        return new ReadingLimits(bytes, archiveBytes, archiveRatio, entries, depth, fetchTime, redirects);
    }

    /** The same limits with another longest fetch. */
    public ReadingLimits withFetchTime(Duration time) {
        return new ReadingLimits(documentBytes, archiveBytes, archiveRatio, entries, depth, time, redirects);
    }

    /** How deep folders and archives may nest. */
    public record Depth(int folders, int archives) {}
}
