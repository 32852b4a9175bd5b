package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ParleyException;
import org.parley.workbench.workspace.CaseSession;

class WebServerTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final List<Exception> FAULTS = new ArrayList<>();

    @TempDir
    static Path folder;

    private static CaseSession session;
    private static WebServer server;
    private static Client client;

    @BeforeAll
    static void serve() {
        session = Harbour.open(folder);
        server = WebServer.start(session, WebSettings.local(0), FAULTS::add);
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        session.close();
    }

    private static String document(String outlet) {
        return session.record().documents().stream()
                .filter(each -> each.publisher().equals(outlet))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/overview",
                "/matrix",
                "/matrix?parties=all",
                "/matrix/islands/passage",
                "/matrix/coast/flags",
                "/parties",
                "/parties/mainland",
                "/parties/hinterland",
                "/issues",
                "/issues/passage",
                "/issues/flags",
                "/timeline",
                "/timeline?party=islands&kind=statement",
                "/figures",
                "/sources",
                "/search",
                "/search?q=toll",
                "/search?q=%22",
                "/method",
                "/?as-of=2026-01-15",
                "/matrix?as-of=1900-01-01"
            })
    void everyPageIsServedWithItsHeaders(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html").containsIgnoringCase("charset=utf-8");
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.body()).startsWith("<!doctype html>").contains("</html>");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhereAndEveryTwinHolds() throws IOException {
        Set<String> seen = new TreeSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of("/", "/?as-of=2026-01-20"));
        while (!todo.isEmpty()) {
            String path = todo.pop();
            if (!seen.add(path)) {
                continue;
            }
            Client.Answer answer = client.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            if (path.contains(".json")) {
                assertThat(new ObjectMapper().readTree(answer.body()).isObject())
                        .as(path)
                        .isTrue();
            } else if (path.contains(".csv")) {
                assertThat(widths(answer.body())).as(path).hasSize(1);
            } else {
                Matcher link = LINK.matcher(answer.body());
                while (link.find()) {
                    todo.add(link.group(1).replace("&amp;", "&").replace("&#39;", "'"));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(80).anyMatch(each -> each.startsWith("/documents/"));
        assertThat(FAULTS).isEmpty();
    }

    /** Numbers of cells that rows of a CSV have. */
    private static Set<Integer> widths(String csv) {
        Set<Integer> widths = new TreeSet<>();
        boolean quoted = false;
        int cells = 1;
        for (char c : csv.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                cells++;
            } else if (!quoted && c == '\n') {
                widths.add(cells);
                cells = 1;
            }
        }
        return widths;
    }

    @Test
    void twinsAreOfTheKindTheySay() {
        assertThat(client.get("/overview.json").header("Content-Type")).startsWith("application/json");
        assertThat(client.get("/matrix.csv").header("Content-Type")).startsWith("text/csv");
        assertThat(client.get("/matrix.csv").body()).startsWith("party,issue,option,");
    }

    @Test
    void theMatrixShowsTheSameAsItsTwin() throws IOException {
        JsonNode json = new ObjectMapper().readTree(client.get("/matrix.json").body());
        String page = client.get("/matrix?parties=all").body();
        assertThat(json.get("positions")).isNotEmpty();
        json.get("parties")
                .forEach(each -> assertThat(page)
                        .contains(
                                each.asText().equals(Harbour.HOSTILE)
                                        ? "&lt;script&gt;"
                                        : ">" + each.asText() + "</a>"));
        assertThat(page).contains("red line since 10 Jan 2026");
    }

    @Test
    void aCellShowsItsQuotesNewestFirstWithRepeatsMerged() {
        String cell = client.get("/matrix/islands/passage").body();
        assertThat(cell.indexOf("accept a toll after all")).isPositive();
        assertThat(cell.indexOf("accept a toll after all")).isLessThan(cell.indexOf("demand free passage"));
        assertThat(cell).contains("Told again by").contains("a minister").contains("automatic");
        assertThat(client.get("/matrix/coast/passage").body()).contains("if both sides agree to it");
    }

    @Test
    void aQuoteLeadsToItsPlaceInTheDocument() {
        String cell = client.get("/matrix/mainland/passage").body();
        Matcher link =
                Pattern.compile("href=\"(/documents/[0-9a-f]+)#(i-[^\"]+)\"").matcher(cell);
        assertThat(link.find()).isTrue();
        assertThat(client.get(link.group(1)).body()).contains("id=\"" + link.group(2) + "\"");
    }

    @Test
    void theDateIsKeptFromPageToPage() {
        String early = client.get("/matrix/islands/passage?as-of=2026-01-15").body();
        assertThat(early).doesNotContain("after all").contains("/issues/passage?as-of=2026-01-15");
        assertThat(early).contains("/matrix/islands/passage.json?as-of=2026-01-15");
    }

    @Test
    void contestedFiguresStandSideBySide() {
        assertThat(client.get("/figures").body())
                .contains("They contradict each other")
                .contains("at least 20")
                .contains(">12<");
    }

    @Test
    void whatWasSkippedIsListedWithItsReason() {
        assertThat(client.get("/sources").body()).contains("harbour-map.png").contains("it is a picture");
        assertThat(client.get("/sources.json").body()).contains("it is a picture");
    }

    @Test
    void searchFindsPlainSentencesAndCodedOnes() {
        assertThat(client.get("/search?q=burned").body()).contains("At least 20 boats were burned");
        assertThat(client.get("/search?q=toll").body()).contains("class=\"act\"");
        assertThat(client.get("/search?q=zebra").body()).contains("No sentence of the record answers that");
    }

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

    @Test
    void anEmptyCaseHasPages() {
        try (CaseSession empty = Harbour.openEmpty(folder);
                WebServer other = WebServer.start(empty, 0)) {
            Client guest = new Client(other.port());
            assertThat(guest.get("/").body()).contains("Nothing has been read into this case yet");
            for (String path :
                    List.of("/matrix", "/parties", "/issues", "/timeline", "/figures", "/sources", "/search?q=x")) {
                assertThat(guest.get(path).status()).as(path).isEqualTo(200);
            }
            assertThat(guest.get("/").body()).doesNotContain("Constructed example material");
        }
    }

    @Test
    void aTakenPortIsSaidWithItsMend() {
        WebSettings taken = WebSettings.local(server.port());
        assertThatThrownBy(() -> WebServer.start(session, taken, fault -> {}))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must be free")
                .hasMessageContaining("--port");
    }

    @Test
    void everyRouteIsDocumented() throws IOException {
        String manual = java.nio.file.Files.readString(Path.of("..", "docs", "reference", "web.md"));
        Route.ALL.forEach(each -> assertThat(manual).contains("`" + each.path() + "`"));
    }
}
