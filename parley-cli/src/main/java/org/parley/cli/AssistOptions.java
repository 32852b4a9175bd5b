package org.parley.cli;

import java.time.Duration;
import org.parley.workbench.assist.AssistSettings;
import org.parley.workbench.assist.endpoint.Endpoint;
import picocli.CommandLine.Option;

/** Which language model to ask, and how much. The key comes from the environment and is kept nowhere. */
final class AssistOptions {
    /** Name of the variable that holds the key. */
    static final String KEY = "PARLEY_ASSIST_KEY";

    @Option(
            names = "--assist-model",
            paramLabel = "NAME",
            description = "Model, as the endpoint calls it; kept with what it proposes.")
    private String model = "";

    @Option(
            names = "--assist-budget",
            paramLabel = "N",
            description = "Most requests of this run (default: " + AssistSettings.REQUESTS + ").")
    private int requests = AssistSettings.REQUESTS;

    @Option(
            names = "--assist-tokens",
            paramLabel = "N",
            description = "Most tokens of this run (default: " + AssistSettings.TOKENS + ").")
    private int tokens = AssistSettings.TOKENS;

    @Option(
            names = "--assist-timeout",
            paramLabel = "SECONDS",
            description = "Longest wait for an answer (default: " + AssistSettings.SECONDS + ").")
    private int seconds = AssistSettings.SECONDS;

    @Option(names = "--assist-remote", description = "Allow another machine: passages of the case will leave this one.")
    private boolean remote;

    /** Checks it all before anything is read. */
    AssistSettings settings(String url) {
        String key = System.getenv().getOrDefault(KEY, "").strip();
        Endpoint endpoint = Endpoint.of(url, remote, key);
        return new AssistSettings(endpoint, model.strip(), key, requests, tokens, Duration.ofSeconds(seconds));
    }
}
