package org.parley.codebook.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ParleyException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML or JSON file that knows its place, so that every complaint can name file, line and column. Typed
 * getters fail with a {@link ParleyException} that says what was expected and what stands there.
 */
public final class YamlNode {
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * The root of the one document in the text. Anchors and aliases are allowed, duplicate keys and recursion are not.
     *
     * @throws ParleyException if the text is empty, cut off or no YAML
     */
    public static YamlNode parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MOST_CHARACTERS)
                .setAllowRecursiveKeys(false)
                .setBufferSize(Math.max(1024, text.length() + 2))
                .build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> ParleyException.withMend(
                            file + ":1:1: The file (" + file + ") must not be empty.", "the wrong file was named."));
            YamlNode result = new YamlNode(file, root);
            result.refuseDuplicates(new ArrayList<>());
            return result;
        } catch (MarkedYamlEngineException e) {
            throw ParleyException.withMend(
                    place(file, e.getProblemMark()) + ": The file must be valid YAML: " + e.getProblem() + ".",
                    "a quote, bracket or indent is missing just before this place, or the file was cut off.");
        } catch (YamlEngineException e) {
            throw ParleyException.withMend(
                    file + ":1:1: The file must be valid YAML: " + e.getMessage(), "it is no text file.");
        }
    }

    /** file:line:column, both counted from 1. */
    public String place() {
        return place(file, node.getStartMark());
    }

    private static String place(String file, Optional<Mark> mark) {
        return mark.map(m -> file + ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
                .orElse(file + ":1:1");
    }

    /** An error at this place. */
    public ParleyException error(String message, String mend) {
        return ParleyException.withMend(place() + ": " + message, mend);
    }

    /** Whether this is a mapping of keys to values. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether this is null or nothing was written. */
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether this is a plain number. */
    public boolean isNumber() {
        return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
    }

    /** Keys and values of a mapping in the order of the file; empty if nothing was written. */
    public Map<String, YamlNode> fields() {
        if (isNull()) {
            return Map.of();
        }
        if (!(node instanceof MappingNode mapping)) {
            throw error(
                    "The value (" + shown() + ") must be a mapping of keys to values.", "write \"key: value\" lines.");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode()));
        }
        return fields;
    }

    /** Refuses every key but these, and says which was likely meant. */
    public void allowOnly(String... keys) {
        List<String> known = List.of(keys);
        if (!(node instanceof MappingNode mapping)) {
            fields();
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (!known.contains(key.text())) {
                String mend = NearestName.of(key.text(), known)
                        .map(name -> "\"" + name + "\" was meant.")
                        .orElse("it is one of " + String.join(", ", known) + ".");
                throw key.error("The key (" + key.text() + ") must be a known one.", mend);
            }
        }
    }

    /** The value of a key, if it is there and not null. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(fields().get(key)).filter(value -> !value.isNull());
    }

    /** The value of a key that must be there. */
    public YamlNode require(String key) {
        return find(key)
                .orElseThrow(() -> error(
                        "The key (" + key + ") must be given here.", "add a line \"" + key + ": ...\" to this block."));
    }

    /** The text of a key, or the given one if it is missing. */
    public String textOr(String key, String otherwise) {
        return find(key).map(YamlNode::text).orElse(otherwise);
    }

    /** Values of a list; empty if nothing was written. */
    public List<YamlNode> items() {
        if (isNull()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw error("The value (" + shown() + ") must be a list.", "write it as [" + shown() + "].");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlNode(file, item))
                .toList();
    }

    /** Items of the list under a key; empty if the key is missing. */
    public List<YamlNode> list(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    /** Texts of the list under a key; empty if the key is missing. */
    public List<String> texts(String key) {
        return list(key).stream().map(YamlNode::text).toList();
    }

    /** The scalar as written. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error("The value (" + shown() + ") must be a single text.", "a list or mapping was written instead.");
    }

    /** The scalar as a finite number. */
    public double number() {
        try {
            double value = Double.parseDouble(text());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with its place
        }
        throw error(
                "The value (" + shown() + ") must be a finite number.", "use a decimal point, no unit and no comma.");
    }

    /** The scalar as a whole number. */
    public int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw error("The value (" + shown() + ") must be a whole number.", "remove the fraction or the unit.");
        }
    }

    /** The scalar as true or false. */
    public boolean flag() {
        return switch (text().toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw error("The value (" + shown() + ") must be true or false.", "write true or false.");
        };
    }

    /** The scalar as a day, 2025-08-15. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw error("The value (" + shown() + ") must be a date.", "write it as 2025-08-15.");
        }
    }

    private String shown() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : isList() ? "a list" : "a mapping";
    }

    private void refuseDuplicates(List<Node> above) {
        if (above.contains(node)) {
            throw error("The value must not contain itself.", "an alias (*name) stands inside its own anchor (&name).");
        }
        above.add(node);
        if (node instanceof MappingNode mapping) {
            List<String> seen = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                YamlNode key = new YamlNode(file, tuple.getKeyNode());
                if (seen.contains(key.text())) {
                    throw key.error("The key (" + key.text() + ") must stand only once here.", "join the two blocks.");
                }
                seen.add(key.text());
                new YamlNode(file, tuple.getValueNode()).refuseDuplicates(above);
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> new YamlNode(file, item).refuseDuplicates(above));
        }
        above.remove(above.size() - 1);
    }
}
