package org.parley.reading.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.ReadingLimits;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceFormat;
import org.parley.reading.source.SourceItem;

/**
 * Asks an http(s) address for its document. Redirects are followed by hand, each one guarded like the first; one clock
 * runs over all of them. Whatever goes wrong is a named skip.
 */
public final class AddressReader {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]+)");
    private final ReadingLimits limits;
    private final AddressGuard guard;

    public AddressReader(ReadingLimits limits, boolean refusePrivate) {
        this.limits = limits;
        this.guard = new AddressGuard(refusePrivate);
    }

    /** The document at the address, or why there is none. */
    public void read(URI address, DocumentFacts given, Consumer<SourceItem> sink) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.fetchTime())
                .build();
        sink.accept(follow(client, address, given));
    }

    private SourceItem follow(HttpClient client, URI first, DocumentFacts given) {
        long deadline = System.nanoTime() + limits.fetchTime().toNanos();
        URI address = first;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            String refusal = guard.refusal(address);
            if (!refusal.isEmpty()) {
                String after = hop == 0 ? "" : " The redirect from " + first + " leads there.";
                return new Skipped(address.toString(), SkipReason.ADDRESS_REFUSED, refusal + after);
            }
            Answer answer = ask(client, address, deadline);
            if (!answer.redirect.isEmpty()) {
                address = address.resolve(answer.redirect);
            } else {
                return answer.failure.isEmpty()
                        ? document(address, answer, given)
                        : new Skipped(address.toString(), SkipReason.FETCH_FAILED, answer.failure);
            }
        }
        return new Skipped(
                first.toString(), SkipReason.FETCH_FAILED, "More than " + limits.redirects() + " redirects.");
    }

    private SourceItem document(URI address, Answer answer, DocumentFacts given) {
        if (answer.body.length > limits.documentBytes()) {
            String detail = "It is larger than the limit of " + limits.documentBytes() + " bytes.";
            return new Skipped(address.toString(), SkipReason.TOO_LARGE, detail);
        }
        Matcher matcher = CHARSET.matcher(answer.type);
        String charset = matcher.find() ? matcher.group(1) : "";
        SourceFormat format = SourceFormat.named(answer.type.split(";")[0]);
        return new NamedBytes(address.toString(), answer.body, format, charset, given.withAddress(address.toString()));
    }

    private Answer ask(HttpClient client, URI address, long deadline) {
        Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(left)
                .header("Accept", "text/html, text/plain, text/markdown, application/json;q=0.9, */*;q=0.1")
                .header("User-Agent", "Parley")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(
                request, info -> new BoundedBody(info.statusCode() == 200 ? limits.documentBytes() : 0));
        try {
            return answer(call.get(left.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            call.cancel(true);
            return Answer.failed("No whole answer within " + limits.fetchTime().toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Answer.failed("The request failed: " + String.valueOf(cause.getMessage()) + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            call.cancel(true);
            return Answer.failed("The request was interrupted.");
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() / 100 == 3 && !location.isEmpty()) {
            return redirect(location);
        }
        if (response.statusCode() != 200) {
            return Answer.failed("The server answered with status " + response.statusCode() + ".");
        }
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return new Answer("", "", type, response.body());
    }

    private static Answer redirect(String location) {
        try {
            return new Answer(URI.create(location.strip()).toString(), "", "", new byte[0]);
        } catch (IllegalArgumentException e) {
            return Answer.failed("The server redirects to what is no address.");
        }
    }

    private static final class Answer {
        private final String redirect;
        private final String failure;
        private final String type;
        private final byte[] body;

        Answer(String redirect, String failure, String type, byte[] body) {
            this.redirect = redirect;
            this.failure = failure;
            this.type = type;
            this.body = body;
        }

        static Answer failed(String failure) {
            return new Answer("", failure, "", new byte[0]);
        }
    }
}
