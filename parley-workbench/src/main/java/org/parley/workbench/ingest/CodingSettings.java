package org.parley.workbench.ingest;

import java.time.Duration;
import org.parley.model.ParleyException;

/**
 * How documents are coded.
 *
 * @param fast several times faster, with a loss in linking that {@code parley evaluate --fast} prints
 * @param timeLimit how long one document may take; what is coded by then is kept and marked as partial
 */
public record CodingSettings(boolean fast, Duration timeLimit) {
    /** Full coding, a minute a document. */
    public static final CodingSettings DEFAULT = new CodingSettings(false, Duration.ofSeconds(60));

    public CodingSettings {
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw ParleyException.withMend(
                    "The time limit (" + timeLimit.toSeconds() + " s) of a document must be above 0.",
                    "60 was meant, the number of seconds.");
        }
    }

    /** The settings of a command line. */
    public static CodingSettings of(boolean fast, long seconds) {
        return new CodingSettings(fast, Duration.ofSeconds(seconds));
    }
}
