package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** review, actors, recode and assist, end to end on the command line. */
class ReviewCommandTest extends CliTest {
    private static final String TEXT = "2026-01-20|River Post|Upland perhaps wants the dam. Lowland rejects the dam. "
            + "Upland mutters about money. Ada Brook said that it rained.";

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void make() {
        file = folder.resolve("river.parley").toString();
        assertThat(run("new", file, "--codebook", "river")).isZero();
        assertThat(run("read", file, TEXT)).isZero();
    }

    private JsonNode json(String... arguments) throws IOException {
        run(arguments);
        return new ObjectMapper().readTree(out());
    }

    private String handle(String reason) throws IOException {
        return json("review", file, "list", "--reason", reason, "--json")
                .path(0)
                .path("handle")
                .asText();
    }

    @Test
    void theQueueIsPrintedWithTheCommandThatDecides() {
        assertThat(run("review", file)).isZero();
        assertThat(out()).contains("doubtful 20%", "“Upland perhaps wants the dam.”", "Upland, demand + the dam");
        assertThat(out()).contains("left open", "on no known option");
        assertThat(err()).contains("Waiting: 1 doubtful, 1 left open.", "Decide: parley review " + file);
        assertThat(run("review", file, "list", "--csv", "--party", "Upland")).isZero();
        assertThat(out()).startsWith("handle,reason,origin,");
        assertThat(run("review", file, "list", "--issue", "trade")).isEqualTo(1);
        assertThat(run("review", file, "list", "--reason", "odd")).isEqualTo(2);
    }

    @Test
    void decisionsShowInPositionsAndExportAndAreUndone() throws IOException {
        String doubt = handle("doubtful");
        assertThat(run("review", file, "accept", doubt, "--as", "Ada", "--note", "heard it"))
                .isZero();
        assertThat(err()).contains("Ada: accept " + doubt);
        run("positions", file, "--party", "Upland");
        assertThat(out()).contains("1 of 1 quotes confirmed", "[confirmed]");
        run("export", file);
        assertThat(out()).contains(",standing,reviewer", ",confirmed,Ada", ",automatic,");
        assertThat(run("review", file, "undo", "--as", "Bo")).isZero();
        assertThat(run("positions", file, "--party", "Upland")).isEqualTo(1);
        assertThat(run("review", file, "trail")).isZero();
        assertThat(out()).contains("Ada  accept", "note: heard it", "Bo  undo");
        assertThat(json("review", file, "trail", "--json")).hasSize(2);
        run("review", file, "trail", "--csv");
        assertThat(out()).startsWith("at,reviewer,verdict,");
    }

    @Test
    void whatWasLeftOpenIsAmendedAndWhatIsWrongRejected() throws IOException {
        String open = handle("left open");
        assertThat(run("review", file, "accept", open, "--as", "Ada")).isEqualTo(2);
        assertThat(err()).contains("must name a party, an issue and an option", "--option");
        assertThat(run(
                        "review",
                        file,
                        "amend",
                        open,
                        "--issue",
                        "trade",
                        "-o",
                        "toll",
                        "--polarity",
                        "against",
                        "--as",
                        "Ada"))
                .isZero();
        assertThat(json("positions", file, "--json").path("positions").toString())
                .contains("\"option\":\"toll\"");
        assertThat(run("review", file, "reject", handle("doubtful"), "--as", "Ada"))
                .isZero();
        assertThat(run("review", file, "list")).isEqualTo(1);
        assertThat(err()).contains("Nothing waits.");
        assertThat(run("check", file)).isZero();
    }

    @Test
    void unknownActorsAreListedWithTheLineToAdd() throws IOException {
        assertThat(run("actors", file, "--unknown")).isZero();
        assertThat(out()).contains("Ada Brook", "money. Ada Brook", "- {name: Ada Brook}");
        assertThat(err()).contains("1 are not in the codebook", "parley recode " + file);
        assertThat(json("actors", file, "--json")).hasSize(3);
        run("actors", file, "--csv", "-n", "1");
        assertThat(out()).startsWith("name,kind,party,");
    }

    @Test
    void codingAnewWithAnotherCodebookKeepsDecisions() throws IOException {
        run("review", file, "accept", handle("doubtful"), "--as", "Ada");
        assertThat(run("recode", file, "--codebook", "river-2", "--threads", "1"))
                .isZero();
        assertThat(err()).contains("1 coded anew");
        run("positions", file, "--party", "Upland");
        assertThat(out()).contains("1 of 1 quotes confirmed");
        assertThat(run("recode", file, "-q")).isZero();
        assertThat(err()).isEmpty();
        assertThat(run("recode", file, "--codebook", "castle")).isEqualTo(2);
    }

    @Test
    void anotherMachineIsRefusedBeforeAnythingIsRead() {
        String text = "2026-01-22|Canal Mail|Lowland wants the toll.";
        assertThat(run("read", file, text, "--assist", "http://192.0.2.1/v1", "--assist-model", "tiny"))
                .isEqualTo(2);
        assertThat(err()).contains("must be this machine", "--assist-remote");
        run("export", file);
        assertThat(out()).doesNotContain("toll");
        assertThat(run("assist", file, "--url", "http://127.0.0.1:1/v1")).isEqualTo(2);
        assertThat(err()).contains("--assist-model");
        assertThat(run("assist", file, "--url", "http://127.0.0.1:1/v1", "--assist-model", "tiny"))
                .isEqualTo(3);
        assertThat(err()).contains("nobody answers there", "are left");
    }

    @Test
    void readingMayAskAModelAndWhatItProposesWaits() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String content =
                    "{\\\"statements\\\":[{\\\"quote\\\":\\\"Upland mutters about money\\\",\\\"holder\\\":\\\"Upland\\\","
                            + "\\\"act\\\":\\\"demand\\\",\\\"issue\\\":\\\"trade\\\",\\\"option\\\":\\\"toll\\\",\\\"polarity\\\":\\\"+\\\"},"
                            + "{\\\"quote\\\":\\\"Upland will pay\\\",\\\"holder\\\":\\\"Upland\\\",\\\"act\\\":\\\"offer\\\","
                            + "\\\"issue\\\":\\\"trade\\\",\\\"option\\\":\\\"toll\\\",\\\"polarity\\\":\\\"+\\\"}]}";
            byte[] body = ("{\"choices\":[{\"message\":{\"content\":\"" + content + "\"}}]}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort();
            assertThat(run("read", file, TEXT, "--assist", url, "--assist-model", "tiny"))
                    .isZero();
            assertThat(err()).contains("1 statements wait for review", "Proposals dropped: 1 quote not verbatim.");
            run("review", file, "list", "--reason", "proposed");
            assertThat(out()).contains("proposed by tiny, prompt 1");
            assertThat(run("positions", file, "--party", "Upland")).isEqualTo(1);
            run("review", file, "accept", handle("proposed"), "--as", "Ada");
            assertThat(run("positions", file, "--party", "Upland")).isZero();
            assertThat(run("assist", file, "--url", url, "--assist-model", "tiny", "-q"))
                    .isZero();
            assertThat(run("check", file)).isZero();
        } finally {
            server.stop(0);
        }
    }
}
