package org.parley.reading;

import java.util.List;
import org.parley.reading.source.ReadingLimits;

/**
 * What a reader may do.
 *
 * @param limits bounds of size, number, depth and time
 * @param languages ISO 639-1 codes that are read; all others are skipped
 * @param refusePrivateAddresses whether addresses of this machine and of private networks are refused
 */
public record ReadingSettings(ReadingLimits limits, List<String> languages, boolean refusePrivateAddresses) {
    /** The default limits, English, private addresses refused. */
    public static final ReadingSettings DEFAULT = new ReadingSettings(ReadingLimits.DEFAULT, List.of("en"), true);

    public ReadingSettings {
        languages = List.copyOf(languages);
    }

    /** The same settings with other limits. */
    public ReadingSettings withLimits(ReadingLimits other) {
        return new ReadingSettings(other, languages, refusePrivateAddresses);
    }

    /** The same settings, private addresses allowed: for a user's own command line only. */
    public ReadingSettings allowingPrivateAddresses() {
        return new ReadingSettings(limits, languages, false);
    }
}
