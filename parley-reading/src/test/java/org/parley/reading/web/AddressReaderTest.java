package org.parley.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reading.DocumentReader;
import org.parley.reading.ReadingSettings;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.ReadingLimits;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;

class AddressReaderTest {
    private static final String PAGE =
            "<html><body><h1>Café talks</h1><p>The envoys met in the café on Tuesday and agreed to meet again.</p></body></html>";
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] page = PAGE.getBytes(Charset.forName("windows-1252"));
        if (path.startsWith("/hop")) {
            int hop = Integer.parseInt(path.substring(4));
            exchange.getResponseHeaders().add("Location", hop == 0 ? "/page" : "/hop" + (hop - 1));
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/file")) {
            exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/slow")) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(page, 0, 10);
            exchange.getResponseBody().flush();
            await();
        } else if (path.equals("/huge")) {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 64; i++) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        } else if (path.equals("/page")) {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1252");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private void await() {
        try {
            end.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ReadOutcome read(String path) {
        ReadingLimits limits = ReadingLimits.DEFAULT
                .withDocumentBytes(100_000)
                .withFetchTime(Duration.ofSeconds(path.equals("/slow") ? 1 : 8));
        List<ReadOutcome> outcomes = new ArrayList<>();
        new DocumentReader(ReadingSettings.DEFAULT.withLimits(limits).allowingPrivateAddresses())
                .readAddress(address(path), DocumentFacts.NONE, outcomes::add);
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void pageIsReadWithTheCharsetOfItsHeaderAfterRedirects() {
        Read read = (Read) read("/hop3");
        assertThat(read.document().text()).contains("The envoys met in the café on Tuesday");
        assertThat(read.document().title()).isEqualTo("Café talks");
        assertThat(read.document().address()).isEqualTo(address("/page").toString());
        assertThat(read.document().publisher()).isEqualTo("127.0.0.1");
    }

    @Test
    void redirectsSizeTimeAndStatusAreBounded() {
        assertThat(((Skipped) read("/hop9")).detail()).contains("More than 5 redirects");
        assertThat(((Skipped) read("/huge")).reason()).isEqualTo(SkipReason.TOO_LARGE);
        assertThat(((Skipped) read("/slow")).detail()).contains("within 1 seconds");
        assertThat(((Skipped) read("/none")).detail()).contains("status 404");
        assertThat(((Skipped) read("/file")).reason()).isEqualTo(SkipReason.ADDRESS_REFUSED);
    }

    @Test
    void thisMachineIsRefusedUnlessAllowed() {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new DocumentReader(ReadingSettings.DEFAULT).readAddress(address("/page"), DocumentFacts.NONE, outcomes::add);
        assertThat(((Skipped) outcomes.get(0)).reason()).isEqualTo(SkipReason.ADDRESS_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.20.1.1/",
                "http://169.254.169.254/latest",
                "http://0.0.0.0/",
                "http://100.64.0.1/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://2130706433/",
                "http://user:pw@192.0.2.1/",
                "ftp://192.0.2.1/",
                "file:///etc/passwd",
                "http:///x",
                "mailto:a@b"
            })
    void addressesThatAreNotPublicAreRefused(String address) {
        assertThat(new AddressGuard(true).refusal(URI.create(address))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "https://[2606:4700::1111]/x"})
    void publicAddressesAreNot(String address) {
        assertThat(new AddressGuard(true).refusal(URI.create(address))).isEmpty();
    }
}
