package org.parley.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.record.Bound;
import org.parley.model.record.Figure;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/** Figures as a JSON array of objects {what, value, bound, claimant, start, quote}. */
public final class FigureJson {
    private static final String NONE = "[]";

    private FigureJson() {}

    /** The figures as text. */
    public static String write(List<Figure> figures) {
        if (figures.isEmpty()) {
            return NONE;
        }
        ArrayNode array = JsonColumn.array();
        for (Figure figure : figures) {
            array.addObject()
                    .put("what", figure.what())
                    .put("value", figure.value())
                    .put("bound", figure.bound().label())
                    .put("claimant", figure.claimant())
                    .put("start", figure.quote().span().start())
                    .put("quote", figure.quote().words());
        }
        return array.toString();
    }

    /** The figures of the text. */
    public static List<Figure> read(String column) {
        // Most statements have none; then Jackson need not even be loaded.
        if (column.equals(NONE)) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        for (JsonNode each : JsonColumn.parse(column)) {
            int start = each.path("start").asInt();
            String words = each.path("quote").asText();
            figures.add(new Figure(
                    each.path("what").asText(),
                    each.path("value").asDouble(),
                    Bound.of(each.path("bound").asText()),
                    each.path("claimant").asText(),
                    new Quote(new Span(start, start + words.length()), words)));
        }
        return figures;
    }
}
