package org.parley.store;

import java.time.Instant;
import org.parley.model.text.CodedDate;

/**
 * What a case knows of a document without its text. Unknown strings are empty.
 *
 * @param nearOf identifier of the earlier document that it nearly repeats; empty if none
 * @param statements number of statements in its newest coding
 * @param events number of events in its newest coding
 * @param complete whether that coding went through to the end
 */
public record DocumentEntry(
        String id,
        String title,
        String publisher,
        String author,
        String address,
        CodedDate published,
        String nearOf,
        Instant readAt,
        int statements,
        int events,
        boolean complete) {}
