package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages do with hostile words, wrong addresses, strange hosts and other methods. */
class WebGuardTest extends Served {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/matrix?parties=all", "/parties", "/timeline", "/sources", "/search?q=%3Cscript%3E"})
    void hostileWordsAreEscaped(String path) {
        assertThat(client.get(path).body()).doesNotContain("<script").doesNotContain("javascript:");
    }

    @Test
    void aHostileDocumentIsEscapedAndItsAddressIsNoLink() {
        String page = client.get("/documents/" + document(Harbour.HOSTILE)).body();
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script").doesNotContain("href=\"javascript");
    }

    @Test
    void exampleMaterialIsLabelledOnEveryPage() {
        for (String path : List.of("/", "/matrix", "/parties", "/timeline", "/sources", "/method", "/search?q=toll")) {
            assertThat(client.get(path).body()).as(path).contains("Constructed example material");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/parties/nobody",
                "/issues/nothing",
                "/matrix/islands/nothing",
                "/matrix/nobody/fish",
                "/documents/0000000000000000",
                "/documents/..%2f..%2fetc",
                "/assets/other.css",
                "/plans/nothing",
                "/plans/open-sea?with=nothing",
                "/bargain?party=nobody",
                "/parties/nobody.json"
            })
    void whatIsNotThereIsSaidSo(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).isIn(404, 400);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
        assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?as-of=yesterday",
                "/matrix?as-of=2026-13-01",
                "/timeline?from=2026-02-01&to=2026-01-01",
                "/timeline?kind=gossip",
                "/timeline?page=0",
                "/timeline?party=nobody",
                "/bargain?refusal=much",
                "/bargain?r.islands=101",
                "/timeline?as-of=%2B999999999-01-01"
            })
    void aWrongParameterIsSaidWithItsMend(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Maybe ").doesNotContain("Exception");
    }

    @Test
    void anErrorOfATwinIsOfItsKind() throws IOException {
        Client.Answer answer = client.get("/issues/nothing.json");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(new ObjectMapper().readTree(answer.body()).get("error").asText())
                .contains("nothing");
        assertThat(client.get("/issues/nothing.csv").header("Content-Type")).startsWith("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7171",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "10.0.0.1"
            })
    void aStrangeHostIsTurnedAway(String host) {
        Client.Answer answer = client.send("GET", "/", host);
        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain("harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:7171", "[::1]:7171"})
    void loopbackNamesAreLetIn(String host) {
        assertThat(client.send("GET", "/method", host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void onlyReadingIsAllowed(String method) {
        Client.Answer answer = client.send(method, "/", "localhost");
        assertThat(answer.status()).isIn(405, 403, 501);
    }

    @Test
    void headIsAGetWithoutABody() {
        Client.Answer head = client.send("HEAD", "/matrix", "localhost");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Type")).startsWith("text/html");
        assertThat(client.send("HEAD", "/parties/nobody", "localhost").status()).isEqualTo(404);
    }

    @Test
    void hugeRequestsAreRefused() {
        assertThat(client.get("/search?q=" + "x".repeat(400)).status()).isEqualTo(400);
        assertThat(client.get("/search?q=" + "x".repeat(20_000)).status()).isBetween(400, 499);
    }

    @Test
    void theStyleSheetMayBeKept() {
        String page = client.get("/").body();
        Matcher link =
                Pattern.compile("href=\"(/assets/parley-[0-9a-f]+\\.css)\"").matcher(page);
        assertThat(link.find()).isTrue();
        Client.Answer css = client.get(link.group(1));
        assertThat(css.header("Content-Type")).startsWith("text/css");
        assertThat(css.header("Cache-Control")).contains("immutable");
        assertThat(css.body())
                .contains("(prefers-color-scheme: dark)")
                .contains("@media print")
                .doesNotContain("http");
    }

    @Test
    void noPageAsksForAnythingElsewhere() {
        for (String path : List.of("/", "/matrix", "/sources", "/documents/" + document("Quay Post"))) {
            assertThat(client.get(path).body())
                    .doesNotContainPattern("(src|srcset)=")
                    .doesNotContainPattern("<link[^>]+href=\"https?:")
                    .doesNotContain("style=\"");
        }
    }
}
