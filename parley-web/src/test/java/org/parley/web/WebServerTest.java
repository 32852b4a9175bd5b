package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ParleyException;
import org.parley.model.record.Verdict;
import org.parley.workbench.review.Amendment;
import org.parley.workbench.review.ReviewStatements;
import org.parley.workbench.workspace.CaseSession;

class WebServerTest extends Served {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");

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
                "/review",
                "/review?reason=left+open",
                "/actors",
                "/search",
                "/search?q=toll",
                "/search?q=%22",
                "/method",
                "/outlook",
                "/outlook?as-of=1900-01-01",
                "/outlook/ripeness",
                "/outlook/mechanism/random-walk",
                "/outlook/mechanism/signals?signals=%3Cscript%3E",
                "/scoreboard",
                "/plans",
                "/plans/open-sea",
                "/plans/toll-house?with=open-sea",
                "/bargain",
                "/bargain?party=islands&party=mainland&r.islands=60&refusal=0",
                "/bargain?party=islands&party=mainland&party=coast",
                "/bargain?as-of=2026-01-02",
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
    void theOutlookStatesItsRulesItsSeedAndItsFourEvents() throws IOException {
        String page = client.get("/outlook").body();
        assertThat(page)
                .contains("T1", "T2-30", "T2-90", "T3", "Yes if, on or before the date", "Seed 1, 200 draws")
                .contains("class=\"band\"", "class=\"total\"", "Guarantee ratified")
                .doesNotContain("NaN");
        JsonNode json = new ObjectMapper().readTree(client.get("/outlook.json").body());
        assertThat(json.get("events")).hasSize(20);
        assertThat(json.get("run").get("seed").asInt()).isEqualTo(1);
        assertThat(json.get("dials")).isNotEmpty();
    }

    @Test
    void theRipenessBoardLeadsFromEachReadingToItsQuotes() {
        String page = client.get("/outlook/ripeness").body();
        assertThat(page).contains("Way out", "not in the record", "/outlook/mechanism/deadline-credibility");
        assertThat(client.get("/outlook/ripeness.csv").body()).startsWith("dial,party,mechanism,");
    }

    @Test
    void aMechanismComputesWhatItsFormSaysAndRefusesWhatIsWrong() {
        String path = "/outlook/mechanism/deadline-credibility";
        assertThat(client.get(path + "?misses=3").body()).contains("0.2857142857142857", "--set misses=3");
        assertThat(client.get(path + "?misses=many").body()).contains("must be a whole number", "role=\"alert\"");
        assertThat(client.get("/outlook/mechanism/none").status()).isEqualTo(404);
    }

    @Test
    void theScoreboardShowsTheBacktest() {
        assertThat(client.get("/scoreboard").body()).contains("0.7263", "0.0567", "lognormal duration");
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

    @Test
    void anEmptyCaseHasPages() {
        try (CaseSession empty = Harbour.openEmpty(folder);
                WebServer other = WebServer.start(empty, 0)) {
            Client guest = new Client(other.port());
            assertThat(guest.get("/").body()).contains("Nothing has been read into this case yet");
            for (String path : List.of(
                    "/matrix",
                    "/parties",
                    "/issues",
                    "/plans",
                    "/plans/open-sea",
                    "/bargain",
                    "/timeline",
                    "/figures",
                    "/sources",
                    "/search?q=x")) {
                assertThat(guest.get(path).status()).as(path).isEqualTo(200);
            }
            assertThat(guest.get("/").body()).doesNotContain("Constructed example material");
        }
    }

    @Test
    void aBrokenRedLineIsMarkedAndLeadsToItsQuotes() {
        String plans = client.get("/plans?as-of=2026-01-20").body();
        assertThat(plans).contains("breaks a red line").contains("No plan here is “the best”");
        assertThat(plans).contains("href=\"/matrix/mainland/passage?as-of=2026-01-20#i-free\"");
        assertThat(client.get("/plans/open-sea?as-of=2026-01-20").body())
                .contains("The Mainland rejects free passage and will never accept it.")
                .contains("What would have to change")
                .contains("(red line of Mainland)");
    }

    @Test
    void plansStandBesideEachOther() {
        assertThat(client.get("/plans/open-sea?with=toll-house").body())
                .contains("<td data-party=\"Relation\">different</td>")
                .contains("<td data-party=\"Relation\">same</td>")
                .contains("<td data-party=\"Relation\">both silent</td>");
    }

    @Test
    void packagesAreDrawnAndTheirAssumptionsCanBeChanged() throws IOException {
        String page = client.get("/bargain").body();
        assertThat(page)
                .contains("worth to Islands")
                .contains("class=\"frontier\"")
                .contains("No package here is “the best deal”")
                .contains("name=\"r.islands\"");
        String agenda = page.replaceAll("(?s).*name=\"agenda\" value=\"([0-9a-f]+)\".*", "$1");
        Client.Answer changed =
                client.get("/bargain.json?agenda=" + agenda + "&r.islands=70&w.islands.0=100&w.mainland.0=50");
        assertThat(new ObjectMapper()
                        .readTree(changed.body())
                        .get("reservations")
                        .get(0)
                        .asDouble())
                .isEqualTo(0.7);
        assertThat(client.get("/bargain?party=islands&party=mainland&party=coast")
                        .body())
                .contains("One axis a party");
    }

    @Test
    void aDayOnWhichNobodyHasSpokenHasNothingToBargainOver() {
        assertThat(client.get("/bargain?as-of=2026-01-02").body()).contains("There is nothing to bargain over yet");
        assertThat(client.get("/bargain.csv?as-of=2026-01-02").body()).startsWith("obstacle");
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

    @Test
    void whatWaitsIsShownWithItsCommandAndADecisionShowsAtOnce(@TempDir Path other) throws IOException {
        try (CaseSession own = Harbour.open(other);
                WebServer pages = WebServer.start(own, 0)) {
            Client browser = new Client(pages.port());
            String page = browser.get("/review").body();
            Matcher command = Pattern.compile("<code>parley review (\\S+) accept ([0-9a-f]{8})</code>")
                    .matcher(page);
            assertThat(command.find()).isTrue();
            assertThat(page).contains("waits for review").doesNotContain("<form method=\"post\"");
            JsonNode before =
                    new ObjectMapper().readTree(browser.get("/review.json").body());
            assertThat(before.get("waiting").get("doubtful").asInt()).isPositive();
            new ReviewStatements(Clock.systemUTC())
                    .decide(own, Verdict.ACCEPT, command.group(2), Amendment.NONE, "Ada <b>", "seen");
            JsonNode after =
                    new ObjectMapper().readTree(browser.get("/review.json").body());
            assertThat(after.get("items")).hasSize(before.get("items").size() - 1);
            assertThat(after.get("trail").get(0).get("reviewer").asText()).isEqualTo("Ada <b>");
            assertThat(browser.get("/review").body()).contains("Ada &lt;b&gt;").doesNotContain("Ada <b>");
            assertThat(browser.get("/matrix.csv").body()).contains(",1\r\n");
            assertThat(browser.get("/timeline").status()).isEqualTo(200);
        }
    }
}
