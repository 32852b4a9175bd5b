package org.parley.workbench.assist.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions and answers of the chat-completions interface. Of an answer only the fields of the schema are read; whatever
 * else a model returns is passed over.
 */
public final class ChatJson {
    /** Most tokens that an answer is asked to have. */
    public static final int MOST_ANSWER_TOKENS = 1024;

    private static final int MOST_TOKENS = 10_000_000;
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern FENCE = Pattern.compile("(?s)\\A\\s*```[A-Za-z]*\\s*\\R(.*?)\\R?\\s*```\\s*\\z");

    private ChatJson() {}

    /** A question: what the model is to do, and the material. */
    public static String question(String model, String system, String user) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("model", model)
                .put("temperature", 0)
                .put("max_tokens", MOST_ANSWER_TOKENS)
                .put("stream", false);
        ArrayNode messages = json.putArray("messages");
        messages.addObject().put("role", "system").put("content", system);
        messages.addObject().put("role", "user").put("content", user);
        return json.toString();
    }

    /** The answer in a body; empty if the body is not one of the interface. */
    public static Optional<Proposals> answer(String body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            JsonNode choice = json.path("choices").path(0);
            JsonNode content = choice.path("message").path("content");
            if (!content.isTextual()) {
                return Optional.empty();
            }
            int tokens = json.path("usage").path("total_tokens").asInt(0);
            boolean cutOff = choice.path("finish_reason").asText().equals("length");
            return Optional.of(proposals(content.asText(), cutOff, tokens > 0 && tokens < MOST_TOKENS ? tokens : 0));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Proposals proposals(String content, boolean cutOff, int tokens) {
        JsonNode json;
        try {
            json = MAPPER.readTree(object(content));
        } catch (JsonProcessingException e) {
            return new Proposals(content, cutOff ? "cut off" : "not JSON", List.of(), 0, tokens);
        }
        if (!(json.path("statements") instanceof ArrayNode entries)) {
            return new Proposals(content, "wrong schema", List.of(), 0, tokens);
        }
        List<Proposal> statements = new ArrayList<>();
        int malformed = 0;
        for (JsonNode each : entries) {
            if (wellFormed(each)) {
                statements.add(proposal(each));
            } else {
                malformed++;
            }
        }
        return new Proposals(content, Proposals.OK, statements, malformed, tokens);
    }

    /** The object in the words of a model, without a fence around it. */
    private static String object(String content) {
        Matcher fence = FENCE.matcher(content);
        return fence.matches() ? fence.group(1) : content;
    }

    private static boolean wellFormed(JsonNode entry) {
        return List.of("quote", "holder", "act", "issue", "option", "polarity").stream()
                .allMatch(field -> entry.path(field).isTextual());
    }

    private static Proposal proposal(JsonNode entry) {
        return new Proposal(
                entry.path("quote").asText(),
                entry.path("holder").asText(),
                entry.path("act").asText(),
                entry.path("issue").asText(),
                entry.path("option").asText(),
                entry.path("polarity").asText(),
                entry.path("firmness").asText());
    }
}
