package org.parley.codebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** YAML text under construction: two blanks a level, empty values left out, a text quoted where it could be misread. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 _/.()-]*[A-Za-z0-9.)]|[A-Za-z]");
    private static final List<String> WORDS_OF_YAML = List.of("true", "false", "null", "yes", "no", "on", "off");

    private final StringBuilder text = new StringBuilder();

    /** A key and its text; nothing if the text is empty. */
    void field(int level, String key, String value) {
        if (!value.isEmpty()) {
            text.append("  ".repeat(level))
                    .append(key)
                    .append(": ")
                    .append(scalar(value))
                    .append('\n');
        }
    }

    /** The first field of a list item. */
    void item(int level, String key, String value) {
        text.append("  ".repeat(level))
                .append("- ")
                .append(key)
                .append(": ")
                .append(scalar(value))
                .append('\n');
    }

    /** A key and a list of texts on one line; nothing if the list is empty. */
    void list(int level, String key, List<String> values) {
        if (!values.isEmpty()) {
            String joined = values.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
            text.append("  ".repeat(level))
                    .append(key)
                    .append(": ")
                    .append(joined)
                    .append('\n');
        }
    }

    /** A key above a list of blocks; nothing if there are none. */
    void heading(int level, String key, List<?> blocks) {
        if (!blocks.isEmpty()) {
            text.append("  ".repeat(level)).append(key).append(":\n");
        }
    }

    String text() {
        return text.toString();
    }

    private static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !WORDS_OF_YAML.contains(value.toLowerCase(Locale.ROOT));
        return plain || value.matches("\\d{4}-\\d\\d-\\d\\d") ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
