package org.parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium without a window, driven over its own debugging protocol: one tab, one thing at a time. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 30;

    private final Process process;
    private final WebSocket tab;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    private int calls;

    private Browser(Process process, String port) throws Exception {
        this.process = process;
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest open = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        JsonNode made = JSON.readTree(
                http.send(open, HttpResponse.BodyHandlers.ofString()).body());
        this.tab = http.newWebSocketBuilder()
                .buildAsync(URI.create(made.get("webSocketDebuggerUrl").asText()), new Ear())
                .get(SECONDS, TimeUnit.SECONDS);
        call("Page.enable", Map.of());
        call("Log.enable", Map.of());
        call("Runtime.enable", Map.of());
    }

    /** Path of the program, if there is one on this machine. */
    static Optional<Path> program() {
        String given = System.getenv().getOrDefault("CHROME_BIN", "");
        return Stream.of(given, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(each -> !each.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program, Path profile) throws Exception {
        Files.createDirectories(profile);
        // The browser writes its port there; one from an earlier run must not be taken for it.
        Path port = profile.resolve("DevToolsActivePort");
        Files.deleteIfExists(port);
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Browser(process, portIn(port));
    }

    private static String portIn(Path file) throws Exception {
        for (int i = 0; i < 10 * SECONDS; i++) {
            if (Files.exists(file) && Files.readString(file).contains("\n")) {
                return Files.readAllLines(file).get(0);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the browser did not start");
    }

    /** Opens a page in a window of a width and waits until it is there. */
    void open(String address, int width, boolean dark) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", address));
        loaded.get(SECONDS, TimeUnit.SECONDS);
    }

    /** Value of an expression on the page. */
    String value(String expression) throws Exception {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        return result.path("result").path("value").asText();
    }

    /** What the page complained of since it was asked last: errors, refused resources. */
    List<String> complaints() {
        synchronized (complaints) {
            List<String> said = List.copyOf(complaints);
            complaints.clear();
            return said;
        }
    }

    private JsonNode call(String method, Map<String, Object> parameters) throws Exception {
        int id = ++calls;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        tab.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .get(SECONDS, TimeUnit.SECONDS);
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        tab.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence words, boolean last) {
            heard.append(words);
            if (last) {
                String message = heard.toString();
                heard.setLength(0);
                take(message);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(String message) {
            try {
                JsonNode json = JSON.readTree(message);
                CompletableFuture<JsonNode> asker =
                        waiting.remove(json.path("id").asInt());
                if (asker != null) {
                    asker.complete(json.path("result"));
                }
                switch (json.path("method").asText()) {
                    case "Page.loadEventFired" -> loaded.complete(json);
                    case "Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled" -> {
                        synchronized (complaints) {
                            complaints.add(json.path("params").toString());
                        }
                    }
                    default -> {}
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
