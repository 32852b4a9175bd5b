package org.parley.reading.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceFormat;
import org.parley.reading.source.SourceItem;
import org.parley.reading.text.DateFinder;

/**
 * Documents written as JSON objects: {@code text} or {@code html} (or {@code body}, {@code content}), and optionally
 * {@code title}, {@code url}, {@code published} or {@code date}, {@code publisher}, {@code author}, {@code id}. One
 * object, an array of them, or several one after the other.
 */
public final class JsonDocuments {
    private final ObjectMapper mapper = new ObjectMapper();
    private final DateFinder dates = new DateFinder();

    /** The documents in this JSON, each as bytes of text or HTML with its facts; what is broken is named. */
    public List<SourceItem> read(String name, String json, DocumentFacts given) {
        List<JsonNode> nodes = new ArrayList<>();
        List<SourceItem> items = new ArrayList<>();
        String broken = collect(json, nodes);
        for (int i = 0; i < nodes.size(); i++) {
            String where = nodes.size() == 1 ? name : name + "#" + (i + 1);
            items.add(item(where, nodes.get(i), given));
        }
        if (!broken.isEmpty()) {
            items.add(new Skipped(name, SkipReason.BROKEN, "It is not valid JSON: " + broken + "."));
        }
        return items;
    }

    private String collect(String json, List<JsonNode> nodes) {
        try (MappingIterator<JsonNode> roots = mapper.readerFor(JsonNode.class).readValues(json)) {
            while (roots.hasNextValue()) {
                JsonNode root = roots.nextValue();
                if (root.isArray()) {
                    root.forEach(nodes::add);
                } else {
                    nodes.add(root);
                }
            }
            return "";
        } catch (JsonProcessingException e) {
            return e.getOriginalMessage().lines().findFirst().orElse("broken").replaceAll("\\.$", "");
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private SourceItem item(String where, JsonNode node, DocumentFacts given) {
        if (!node.isObject()) {
            return new Skipped(where, SkipReason.BROKEN, "It must be a JSON object with a field text or html.");
        }
        String text = value(node, "text", "body", "content");
        String html = value(node, "html");
        if (text.isBlank() && html.isBlank()) {
            boolean named = node.has("text") || node.has("html") || node.has("body") || node.has("content");
            return named
                    ? new Skipped(where, SkipReason.EMPTY, "Its text is empty.")
                    : new Skipped(where, SkipReason.BROKEN, "It has neither a field text nor a field html.");
        }
        SourceFormat format = text.isBlank() ? SourceFormat.HTML : SourceFormat.TEXT;
        byte[] bytes = (text.isBlank() ? html : text).getBytes(StandardCharsets.UTF_8);
        return new NamedBytes(where, bytes, format, "UTF-8", facts(node).or(given));
    }

    private DocumentFacts facts(JsonNode node) {
        CodedDate published = dates.value(value(node, "published", "date", "datePublished", "published_at", "pubDate"));
        return new DocumentFacts(
                value(node, "id"),
                value(node, "title", "headline"),
                value(node, "publisher", "outlet", "source", "site"),
                value(node, "author", "authors", "byline"),
                value(node, "url", "address", "link"),
                published,
                DateOrigin.META);
    }

    private static String value(JsonNode node, String... keys) {
        for (String key : keys) {
            JsonNode value = node.path(key);
            String text = value.isArray() ? joined(value) : value.isObject() ? value(value, "name") : value.asText("");
            if (!text.isBlank() && !value.isNull()) {
                return text;
            }
        }
        return "";
    }

    private static String joined(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(one -> values.add(one.isObject() ? value(one, "name") : one.asText("")));
        values.removeIf(String::isBlank);
        return String.join(", ", values);
    }
}
