package org.parley.reading.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.text.DateFinder;

/**
 * The schema.org description of an article that a page carries as JSON-LD.
 *
 * @param facts title, author, publisher, address, date
 * @param body the article's plain text, if the description holds it
 * @param language stated language, else empty
 */
public record JsonLd(DocumentFacts facts, String body, String language) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ARTICLE = "(?:.*Article|.*Posting|Report|.*Blog|OpinionPiece)";
    private static final String PAGE = "(?:WebPage|ItemPage|FAQPage)";

    /** The first article described, else the first page; empty if the text is broken or describes neither. */
    public static Optional<JsonLd> find(String json) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            collect(MAPPER.readTree(json), nodes);
            return node(nodes, ARTICLE).or(() -> node(nodes, PAGE)).map(node -> of(node, nodes));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        if (node.isObject()) {
            nodes.add(node);
            collect(node.path("@graph"), nodes);
            collect(node.path("mainEntity"), nodes);
            collect(node.path("author"), nodes);
            collect(node.path("publisher"), nodes);
        } else if (node.isArray()) {
            node.forEach(child -> collect(child, nodes));
        }
    }

    private static Optional<JsonNode> node(List<JsonNode> nodes, String type) {
        return nodes.stream().filter(node -> hasType(node.path("@type"), type)).findFirst();
    }

    private static boolean hasType(JsonNode types, String type) {
        if (types.isArray()) {
            for (JsonNode one : types) {
                if (one.asText("").matches(type)) {
                    return true;
                }
            }
        }
        return types.asText("").matches(type);
    }

    private static JsonLd of(JsonNode node, List<JsonNode> nodes) {
        CodedDate published = CodedDate.UNKNOWN;
        for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
            published = published.known()
                    ? published
                    : new DateFinder().value(node.path(key).asText(""));
        }
        JsonNode page = node.path("mainEntityOfPage");
        String address = node.path("url").asText("");
        DocumentFacts facts = DocumentFacts.NONE
                .withTitle(first(
                        node.path("headline").asText(""), node.path("name").asText("")))
                .withAuthor(names(node.path("author"), nodes))
                .withPublisher(names(node.path("publisher"), nodes))
                .withAddress(first(address, page.isObject() ? page.path("@id").asText("") : page.asText("")))
                .withDate(published, DateOrigin.JSON_LD);
        return new JsonLd(
                facts,
                node.path("articleBody").asText(""),
                node.path("inLanguage").asText(""));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    private static String names(JsonNode value, List<JsonNode> nodes) {
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            value.forEach(one -> names.add(names(one, nodes)));
            names.removeIf(String::isBlank);
            return String.join(", ", names);
        }
        if (!value.isObject()) {
            String text = value.asText("");
            return text.startsWith("http") ? "" : text;
        }
        String name = value.path("name").isArray()
                ? names(value.path("name"), nodes)
                : value.path("name").asText("");
        return name.isBlank() ? referred(value.path("@id").asText(""), nodes) : name;
    }

    private static String referred(String id, List<JsonNode> nodes) {
        return nodes.stream()
                .filter(node -> !id.isEmpty() && node.path("@id").asText("").equals(id))
                .map(node -> node.path("name").asText(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
