package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Set;

/** What every request must satisfy, and the headers that every answer bears. */
final class Gate {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final HostGuard hosts;

    Gate(HostGuard hosts) {
        this.hosts = hosts;
    }

    /** Sets the headers; a request that is refused is answered here. */
    void check(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cache-Control", "no-cache");
        String host = context.header("Host");
        if (host == null || !hosts.admits(host)) {
            refuse(context, HttpStatus.MISDIRECTED_REQUEST, "This server answers to localhost only.");
        } else if (!READING.contains(context.req().getMethod())) {
            context.header("Allow", "GET, HEAD");
            refuse(context, HttpStatus.METHOD_NOT_ALLOWED, "Pages can only be read (GET, HEAD).");
        }
    }

    private static void refuse(Context context, HttpStatus status, String words) {
        context.status(status)
                .contentType("text/plain; charset=utf-8")
                .result(words + "\n")
                .skipRemainingHandlers();
    }
}
