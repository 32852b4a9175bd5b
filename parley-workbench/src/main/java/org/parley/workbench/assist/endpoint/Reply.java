package org.parley.workbench.assist.endpoint;

import java.time.Duration;

/** What came back for a question. */
public sealed interface Reply {
    /** The body of an answer with status 200. */
    record Answered(String body) implements Reply {}

    /** No answer this time: too slow, too long, broken off, a fault of the server. Another question may fare better. */
    record Failed(String reason) implements Reply {}

    /** The server asks to wait this long and try again; zero if it does not say how long. */
    record Busy(String reason, Duration delay) implements Reply {}

    /** No question can fare better: wrong address, wrong key, sent elsewhere, nobody there. */
    record Refused(String reason) implements Reply {}
}
