package org.parley.workbench.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.coding.attribution.AttributionRelation;
import org.parley.coding.mention.Actor;
import org.parley.model.text.Quote;
import org.parley.workbench.render.Csv;
import org.parley.workbench.render.Wrap;

/** Attributions as JSON, CSV and lines of text. Offsets are UTF-16 code units of the document's text. */
public final class AttributionRows {
    private static final List<String> HEADER = List.of(
            "document",
            "source",
            "source_start",
            "source_end",
            "cue",
            "cue_start",
            "cue_end",
            "content",
            "content_start",
            "content_end",
            "quoted",
            "known",
            "party",
            "speaker");

    private AttributionRows() {}

    /** One object a document. */
    public static Map<String, Object> json(FindAttributions.Found found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", id(found));
        json.put("title", found.document().title());
        json.put("text", found.document().text());
        json.put(
                "attributions",
                found.relations().stream().map(AttributionRows::json).toList());
        return json;
    }

    private static Map<String, Object> json(AttributionRelation relation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", place(relation.source()));
        json.put("cue", place(relation.cue()));
        json.put(
                "content",
                relation.content().stream().map(AttributionRows::place).toList());
        json.put("quoted", relation.quoting().label());
        json.put("known", relation.known());
        json.put(
                "actors", relation.actors().stream().map(AttributionRows::actor).toList());
        return json;
    }

    private static Map<String, Object> place(Quote quote) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", quote.words());
        json.put("start", quote.span().start());
        json.put("end", quote.span().end());
        return json;
    }

    private static Map<String, Object> actor(Actor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("party", actor.party());
        json.put("speaker", actor.speaker());
        return json;
    }

    private static String id(FindAttributions.Found found) {
        return found.givenId().isEmpty() ? found.document().id() : found.givenId();
    }

    /** The line of column names. */
    public static String csvHeader() {
        return Csv.line(HEADER);
    }

    /** One line an attribution; pieces of a content are joined by " ... ". */
    public static String csv(FindAttributions.Found found) {
        return found.relations().stream()
                .map(relation -> Csv.line(row(id(found), relation)))
                .collect(Collectors.joining());
    }

    private static List<String> row(String document, AttributionRelation relation) {
        List<String> row = new ArrayList<>(List.of(document));
        row.addAll(cells(relation.source()));
        row.addAll(cells(relation.cue()));
        List<Quote> content = relation.content();
        row.add(joined(content));
        row.add(Integer.toString(content.get(0).span().start()));
        row.add(Integer.toString(content.get(content.size() - 1).span().end()));
        row.add(relation.quoting().label());
        row.add(relation.known() ? "yes" : "no");
        row.add(relation.actors().stream().map(Actor::party).distinct().collect(Collectors.joining("; ")));
        row.add(relation.actors().stream()
                .map(Actor::speaker)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("; ")));
        return row;
    }

    /** Words and offsets; empty cells where there are no words. */
    private static List<String> cells(Quote quote) {
        return quote.words().isEmpty()
                ? List.of("", "", "")
                : List.of(
                        quote.words(),
                        Integer.toString(quote.span().start()),
                        Integer.toString(quote.span().end()));
    }

    private static String joined(List<Quote> content) {
        return content.stream().map(Quote::words).collect(Collectors.joining(" ... "));
    }

    /** Title, then "source | cue | content" with the party that the source stands for. */
    public static List<String> lines(FindAttributions.Found found) {
        List<String> lines = new ArrayList<>();
        String title = found.document().title();
        lines.add(Wrap.clean(title.isEmpty() ? id(found) : title));
        for (AttributionRelation relation : found.relations()) {
            String party =
                    relation.actors().stream().map(Actor::party).distinct().collect(Collectors.joining(", "));
            String source = relation.source().words().isEmpty()
                    ? "?"
                    : relation.source().words();
            lines.add("  " + Wrap.clean(source) + (party.isEmpty() ? "" : " [" + party + "]") + " | "
                    + Wrap.clean(relation.cue().words()) + " | " + Wrap.clean(joined(relation.content())));
        }
        return lines;
    }
}
