package org.parley.workbench.ingest;

import java.util.List;
import org.parley.model.ParleyException;

/**
 * What to read, and how to code it.
 *
 * @param threads that code
 */
public record ReadRequest(List<String> inputs, int threads, CodingSettings coding) {
    private static final int MOST_THREADS = 64;

    public ReadRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw ParleyException.withMend(
                    "At least one input must be named.", "a file, a folder, or - was forgotten.");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParleyException("The number of threads (" + threads + ") must lie in 1.." + MOST_THREADS + ".");
        }
    }

    /** Reads with the default settings of coding. */
    public ReadRequest(List<String> inputs, int threads) {
        this(inputs, threads, CodingSettings.DEFAULT);
    }
}
