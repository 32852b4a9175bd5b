package org.parley.store;

import java.time.Instant;
import org.parley.model.text.Span;

/**
 * What a language model answered to a question about a passage.
 *
 * @param key hash of the whole question
 * @param documentId where the passage stands
 * @param passage the passage
 * @param model name of the model
 * @param promptVersion version of the question
 * @param body what it answered, verbatim
 * @param outcome what became of the answer, in a word
 * @param tokens what it cost, as counted by the endpoint or estimated
 * @param at when it answered
 */
public record ModelAnswer(
        String key,
        String documentId,
        Span passage,
        String model,
        String promptVersion,
        String body,
        String outcome,
        int tokens,
        Instant at) {}
