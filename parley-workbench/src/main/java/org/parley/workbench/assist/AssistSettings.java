package org.parley.workbench.assist;

import java.time.Duration;
import org.parley.model.ParleyException;
import org.parley.workbench.assist.endpoint.Endpoint;

/**
 * Whom to ask, and how much.
 *
 * @param endpoint a checked address
 * @param model name of the model, as the endpoint calls it
 * @param key secret of the endpoint; empty if it needs none; kept nowhere
 * @param mostRequests most requests of a run, attempts included
 * @param mostTokens most tokens of a run, counted by the endpoint or estimated
 * @param timeout longest wait for an answer
 */
public record AssistSettings(
        Endpoint endpoint, String model, String key, int mostRequests, int mostTokens, Duration timeout) {
    /** Requests of a run if nothing is said. */
    public static final int REQUESTS = 200;

    /** Tokens of a run if nothing is said. */
    public static final int TOKENS = 1_000_000;

    /** Seconds to wait for an answer if nothing is said. */
    public static final int SECONDS = 120;

    private static final Duration LONGEST = Duration.ofHours(1);

    public AssistSettings {
        if (model.isBlank()) {
            throw ParleyException.withMend(
                    "The model must be named: its name is kept with what it proposes.",
                    "--assist-model was forgotten.");
        }
        if (mostRequests < 1 || mostTokens < 1) {
            throw new ParleyException(
                    "The budget (" + mostRequests + " requests, " + mostTokens + " tokens) must be positive.");
        }
        if (timeout.isZero() || timeout.isNegative() || timeout.compareTo(LONGEST) > 0) {
            throw new ParleyException(
                    "The timeout (" + timeout.toSeconds() + " s) must lie in 1.." + LONGEST.toSeconds() + " s.");
        }
    }

    @Override
    public String toString() {
        return model + " at " + endpoint.address();
    }
}
