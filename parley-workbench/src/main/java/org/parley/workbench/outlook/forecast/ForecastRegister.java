package org.parley.workbench.outlook.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import org.parley.model.Probability;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Question;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;

/**
 * The register of forecasts: a file of JSON lines to which entries are only ever added.
 *
 * @param file where it lies; a missing file is an empty register
 */
public record ForecastRegister(Path file) {
    /** All entries in the order in which they were added. */
    public List<RegisterEntry> entries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<RegisterEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (!line.isBlank()) {
                entries.add(entry(YamlNode.parse(file + " line " + number, line)));
            }
        }
        return List.copyOf(entries);
    }

    /** Adds entries at the end. */
    public void append(List<RegisterEntry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(Json.line(fields(entry))).append('\n'));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new ParleyException("The register (" + file + ") must be writable.", e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegisterEntry entry(YamlNode node) {
        String question = node.require("question").text();
        String kind = node.require("kind").text();
        return switch (kind) {
            case "question" ->
                new Question(
                        question,
                        node.require("text").text(),
                        node.require("rule").text(),
                        node.require("by").date());
            case "forecast" ->
                new Forecast(
                        question,
                        node.require("forecaster").text(),
                        node.require("made").date(),
                        new Probability(node.require("probability").number()),
                        texts(node.require("provenance")));
            case "resolution" ->
                new Resolution(
                        question,
                        node.require("yes").flag(),
                        node.require("on").date(),
                        node.require("evidence").text());
            default ->
                throw node.require("kind")
                        .error(
                                "The kind (" + kind + ") must be question, forecast or resolution.",
                                "a letter is wrong.");
        };
    }

    private static Map<String, String> texts(YamlNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.fields().forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }

    private static Map<String, Object> fields(RegisterEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (entry instanceof Question question) {
            fields.put("kind", "question");
            fields.put("question", question.question());
            fields.put("text", question.text());
            fields.put("rule", question.rule());
            fields.put("by", question.by().toString());
        } else if (entry instanceof Forecast forecast) {
            fields.put("kind", "forecast");
            fields.put("question", forecast.question());
            fields.put("forecaster", forecast.forecaster());
            fields.put("made", forecast.made().toString());
            fields.put("probability", forecast.probability().value());
            fields.put("provenance", forecast.provenance());
        } else if (entry instanceof Resolution resolution) {
            fields.put("kind", "resolution");
            fields.put("question", resolution.question());
            fields.put("yes", resolution.yes());
            fields.put("on", resolution.on().toString());
            fields.put("evidence", resolution.evidence());
        }
        return fields;
    }
}
