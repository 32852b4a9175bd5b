package org.parley.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.Span;

/** Passages as a JSON array of triples [kind, start, end]. */
public final class PassageJson {
    private PassageJson() {}

    /** The passages as text. */
    public static String write(List<Passage> passages) {
        ArrayNode array = JsonColumn.array();
        for (Passage passage : passages) {
            array.addArray()
                    .add(passage.kind().name())
                    .add(passage.span().start())
                    .add(passage.span().end());
        }
        return array.toString();
    }

    /** The passages of the text. */
    public static List<Passage> read(String column) {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode each : JsonColumn.parse(column)) {
            try {
                PassageKind kind = PassageKind.valueOf(each.path(0).asText());
                passages.add(new Passage(
                        kind, new Span(each.path(1).asInt(), each.path(2).asInt())));
            } catch (IllegalArgumentException e) {
                throw JsonColumn.damaged(column, e);
            }
        }
        return passages;
    }
}
