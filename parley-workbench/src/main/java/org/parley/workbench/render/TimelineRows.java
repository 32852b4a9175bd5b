package org.parley.workbench.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.workbench.assess.TimelineEntry;

/** A timeline as rows for CSV and maps for JSON. */
public final class TimelineRows {
    private static final List<String> HEADER =
            List.of("day", "kind", "who", "what", "issue", "quote", "outlets", "documents", "items");

    private TimelineRows() {}

    /** One row an entry. */
    public static String csv(List<TimelineEntry> entries) {
        return Csv.of(HEADER, entries.stream().map(TimelineRows::row).toList());
    }

    /** An entry. */
    public static Map<String, Object> json(TimelineEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", entry.day().toString());
        json.put("kind", entry.kind().label());
        json.put("who", entry.who());
        json.put("what", entry.what());
        json.put("issue", entry.issue());
        json.put("quote", entry.quote());
        json.put("outlets", entry.outlets());
        json.put("documents", entry.documentIds());
        json.put("items", entry.itemIds());
        return json;
    }

    private static List<String> row(TimelineEntry entry) {
        return List.of(
                entry.day().toString(),
                entry.kind().label(),
                entry.who(),
                entry.what(),
                entry.issue(),
                entry.quote(),
                String.join("; ", entry.outlets()),
                String.join(" ", entry.documentIds()),
                String.join(" ", entry.itemIds()));
    }
}
