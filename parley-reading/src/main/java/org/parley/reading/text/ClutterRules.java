package org.parley.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.parley.model.ParleyException;

/** The rules of {@code clutter.tsv}: four columns, action, zone, pattern, reason; {@code #} begins a comment. */
final class ClutterRules {
    private static final String RESOURCE = "clutter.tsv";

    private ClutterRules() {}

    static List<ClutterRule> load() {
        InputStream stream = Objects.requireNonNull(ClutterRules.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ClutterRules::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClutterRule parse(String line) {
        String[] columns = line.split("\t+", -1);
        if (columns.length != 4) {
            throw new ParleyException("The rule (" + line + ") of " + RESOURCE + " must have four columns.");
        }
        return new ClutterRule(
                ClutterRule.Action.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                ClutterRule.Zone.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                Pattern.compile(columns[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                columns[3]);
    }
}
