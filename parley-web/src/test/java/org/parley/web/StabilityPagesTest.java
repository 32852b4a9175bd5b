package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.workbench.Workbench;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.wiring.StandardWorkbench;
import org.parley.workbench.workspace.CaseSession;

/** The pages on stability, of a case without documents: the worked model needs none. */
class StabilityPagesTest {
    @TempDir
    static Path folder;

    private static CaseSession session;
    private static WebServer server;

    @BeforeAll
    static void serve() {
        Workbench workbench = StandardWorkbench.open(folder.resolve("models"), InputStream.nullInputStream());
        Path file = folder.resolve("talks.parley");
        new NewCase(workbench.codebooks(), Clock.systemUTC()).create(file, "ukraine-russia");
        session = CaseSession.open(file, workbench.codebooks());
        server = WebServer.start(session, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        session.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aCaseOfWhichNoModelCanBeBuiltSaysSo() throws IOException, InterruptedException {
        assertThat(page("/stability")).contains("No model can be built by this date");
        assertThat(page("/stability/wishes")).contains("No model can be built by this date");
        assertThat(page("/stability/doubt")).contains("nothing to draw");
        assertThat(page("/stability.json")).contains("\"states\" : 0").contains("reason");
        assertThat(page("/stability.csv")).startsWith("state,label,words,equilibrium");
    }

    @Test
    void equilibriaStandFirstWithTheVerdictsOfEverySideAndTheMovesBetweenThem()
            throws IOException, InterruptedException {
        String body = page("/stability?model=worked");
        assertThat(body)
                .contains("rests under Nash, GMR, SMR, SEQ, SSEQ")
                .contains("/stability/state/5146?model=worked")
                .contains("class=\"node equilibrium\"", "class=\"node start\"")
                .contains("someone must move against its own interest")
                .contains("stops fighting along the line of contact");
        assertThat(body.indexOf("rests under Nash")).isLessThan(body.indexOf("rests under GMR"));
        assertThat(body.split("<g class=\"node", -1).length).isLessThanOrEqualTo(31);
    }

    @Test
    void aStateTellsWhyEachSideStaysOrLeaves() throws IOException, InterruptedException {
        assertThat(page("/stability/state/2781?model=worked"))
                .contains("Russia stays at state 2781")
                .contains("Nothing has to change");
        assertThat(page("/stability/state/1?model=worked&concept=Nash"))
                .contains("leaves")
                .contains("It prefers that because of its wish")
                .contains("The smallest change is to");
        assertThat(get("/stability/state/none?model=worked").statusCode()).isEqualTo(404);
        assertThat(page("/stability/state/2781.csv?model=worked")).contains("2781,Russia,Nash,true,");
    }

    @Test
    void aMovedWishIsCarriedAlongAndTheAnswerDrawnAgain() throws IOException, InterruptedException {
        String before = page("/stability/wishes?model=worked");
        assertThat(before).contains("value=\"0.0.1\"").doesNotContain("What would hold then");
        assertThat(page("/stability/wishes?model=worked&moves=0.0.1&move=1.2.1"))
                .contains("What would hold then")
                .contains("name=\"moves\" value=\"0.0.1,1.2.1\"")
                .contains("2 wishes have been moved");
        assertThat(page("/stability.json?model=worked&moves=0.0.14")).contains("\"moves\" : \"0.0.14\"");
    }

    @Test
    void wrongParametersAreRefused() throws IOException, InterruptedException {
        assertThat(get("/stability?model=other").statusCode()).isEqualTo(400);
        assertThat(get("/stability?model=worked&moves=x").statusCode()).isEqualTo(400);
        assertThat(get("/stability?model=worked&moves=9.0.1").statusCode()).isEqualTo(400);
        assertThat(get("/stability/state/1?model=worked&concept=x").statusCode())
                .isEqualTo(400);
    }
}
