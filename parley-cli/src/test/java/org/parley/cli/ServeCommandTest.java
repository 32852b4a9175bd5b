package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.workbench.render.TextStyle;
import picocli.CommandLine;

class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(new byte[0]),
            TextStyle.PLAIN,
            false);
    private final CliContext context = new CliContext(River.workbench(), terminal);

    @Test
    void itServesTheCaseUntilInterrupted() throws Exception {
        String file = folder.resolve("river.parley").toString();
        ParleyCli.run(context, "new", file, "--codebook", "river");
        ParleyCli.run(context, "read", file, "2026-01-20|River Post|Upland rejects the dam for ever.");
        out.reset();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread serving = new Thread(
                () -> code.complete(new CommandLine(new ServeCommand(context)).execute(file, "--port", "0")));
        serving.start();
        URI address = address();
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).contains("The river talks");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        serving.interrupt();
        assertThat(code.get(20, TimeUnit.SECONDS)).isZero();
    }

    private URI address() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            Matcher found = ADDRESS.matcher(err.toString(StandardCharsets.UTF_8));
            if (found.find()) {
                return URI.create(found.group());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no address was printed: " + err);
    }
}
