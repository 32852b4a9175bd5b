package org.parley.workbench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.ParleyException;
import org.parley.model.text.Span;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.StatementCode;
import org.parley.workbench.evaluate.score.ScoredDocument;
import org.parley.workbench.json.Json;

/**
 * Writes what a coder predicted, one JSON file for each document, so that any other scorer can check the figures. Offsets
 * are in code points; unknown codes are null.
 */
public final class PredictionFiles {
    private final Path folder;

    /** Files in this folder, which is made if need be. */
    public PredictionFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a file for each document of the evaluation.
     *
     * @throws ParleyException if the folder cannot be written to
     */
    public void write(Evaluation evaluation) {
        try {
            Files.createDirectories(folder);
            for (ScoredDocument document : evaluation.documents()) {
                Files.writeString(folder.resolve(document.gold().id() + ".json"), Json.pretty(file(document)));
            }
        } catch (IOException e) {
            throw ParleyException.withMend(
                    "The folder for predictions (" + folder + ") must be writable.", "it is read-only or a file.");
        }
    }

    private static Map<String, Object> file(ScoredDocument document) {
        String text = document.gold().text();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("article", document.gold().id());
        file.put(
                "statements",
                document.statements().stream().map(s -> statement(s, text)).toList());
        file.put("events", document.events().stream().map(e -> event(e, text)).toList());
        return file;
    }

    private static Map<String, @Nullable Object> statement(StatementCode statement, String text) {
        Map<String, @Nullable Object> map = place(statement.span(), text);
        put(map, "holder", statement.holder());
        put(map, "spokesperson", statement.speaker());
        put(map, "act", statement.act());
        put(map, "issue", statement.issue());
        put(map, "option", statement.option());
        put(map, "polarity", statement.polarity());
        map.put("confidence", statement.confidence());
        return map;
    }

    private static Map<String, @Nullable Object> event(EventCode event, String text) {
        Map<String, @Nullable Object> map = place(event.span(), text);
        put(map, "actor", event.actor());
        put(map, "root", event.root());
        put(map, "recipient", event.recipient());
        return map;
    }

    private static Map<String, @Nullable Object> place(Span span, String text) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("start", text.codePointCount(0, span.start()));
        map.put("end", text.codePointCount(0, span.end()));
        map.put("quote", span.of(text));
        return map;
    }

    private static void put(Map<String, @Nullable Object> map, String key, String value) {
        map.put(key, value.isEmpty() ? null : value);
    }
}
