package org.parley.workbench.assist.endpoint;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts questions to an endpoint. Follows no redirect, reads no more than {@value #MOST_BYTES} bytes, gives up after the
 * timeout whatever the server does, and uses no proxy to reach this machine. The key goes into one header and nowhere else.
 */
public final class ChatClient {
    static final int MOST_BYTES = 1_000_000;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Endpoint endpoint;
    private final String key;
    private final Duration timeout;
    private final Clock clock;

    /** A client of an endpoint; the key is empty if it needs none. */
    public ChatClient(Endpoint endpoint, String key, Duration timeout, Clock clock) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        this.client = (endpoint.loopback() ? builder.proxy(HttpClient.Builder.NO_PROXY) : builder).build();
        this.endpoint = endpoint;
        this.key = key;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * Posts a question.
     *
     * @throws InterruptedException if the thread is interrupted; the question is then given up
     */
    public Reply ask(String json) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.address())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new LimitedBody(MOST_BYTES));
        try {
            return reply(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException e) {
            return new Reply.Failed("no answer in " + timeout.toSeconds() + " s");
        } catch (ExecutionException e) {
            return failure(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Reply failure(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof LimitedBody.TooLong) {
            return new Reply.Failed("answer too long");
        }
        if (cause instanceof ConnectException) {
            return new Reply.Refused("nobody answers there");
        }
        if (cause instanceof HttpTimeoutException) {
            return new Reply.Failed("no connection in time");
        }
        if (cause instanceof IOException) {
            return new Reply.Failed("answer broken off");
        }
        throw new IllegalStateException("A question could not be sent.", cause);
    }

    private Reply reply(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            return new Reply.Answered(new String(response.body(), StandardCharsets.UTF_8));
        }
        String reason = "status " + status;
        if (status == 429 || status == 503) {
            return new Reply.Busy(reason, wait(response));
        }
        if (status >= 300 && status < 400) {
            return new Reply.Refused("it sends elsewhere (" + reason + "), which is not followed");
        }
        boolean hopeless = status == 401 || status == 403 || status == 404 || status == 405;
        return hopeless ? new Reply.Refused(reason) : new Reply.Failed(reason);
    }

    /** Retry-After in seconds or as a date (RFC 9110, section 10.2.3); zero if there is none that can be read. */
    private Duration wait(HttpResponse<byte[]> response) {
        String header = response.headers().firstValue("Retry-After").orElse("").strip();
        if (header.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.instant(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
