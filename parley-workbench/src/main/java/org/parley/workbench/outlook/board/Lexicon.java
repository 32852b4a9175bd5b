package org.parley.workbench.outlook.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/**
 * How a record is read: parts of options, words, and what each counts for.
 *
 * @param roles the parts of options, by name
 * @param audiences words for who must be won over at home
 * @param phrases words by what they show
 * @param days days by name
 * @param numbers every number that no text supports
 */
record Lexicon(
        Map<String, Role> roles,
        Phrases audiences,
        Map<String, Phrases> phrases,
        Map<String, MonthDay> days,
        Map<String, Double> numbers) {
    private static final String SHIPPED = "lexicon.yaml";

    Lexicon {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** Words that make an option play a part, and words that rule it out. */
    record Role(Phrases words, Phrases not) {
        /** Whether the name has the part. */
        boolean fits(String name) {
            return words.in(name) && !not.in(name);
        }
    }

    /** The lexicon that ships. */
    static Lexicon shipped() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(SHIPPED))) {
            return read(YamlNode.parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon read(YamlNode root) {
        root.allowOnly("roles", "audiences", "phrases", "days", "numbers");
        return new Lexicon(
                each(root, "roles", node -> new Role(new Phrases(node.texts("words")), new Phrases(node.texts("not")))),
                new Phrases(root.texts("audiences")),
                each(root, "phrases", Lexicon::phrases),
                each(root, "days", node -> MonthDay.parse("--" + node.text())),
                each(root, "numbers", YamlNode::number));
    }

    private static Phrases phrases(YamlNode list) {
        return new Phrases(list.items().stream().map(YamlNode::text).toList());
    }

    private static <T> Map<String, T> each(YamlNode root, String key, Function<YamlNode, T> made) {
        Map<String, T> map = new LinkedHashMap<>();
        root.require(key).fields().forEach((name, node) -> map.put(name, made.apply(node)));
        return map;
    }

    /** A number by its name. */
    double number(String name) {
        return known(numbers, name);
    }

    /** A part by its name. */
    Role role(String name) {
        return known(roles, name);
    }

    /** Words by what they show. */
    Phrases phrases(String name) {
        return known(phrases, name);
    }

    /** The names of all parts. */
    List<String> roleNames() {
        return List.copyOf(roles.keySet());
    }

    private static <T> T known(Map<String, T> map, String name) {
        T value = map.get(name);
        if (value == null) {
            throw new ParleyException("The lexicon must hold (" + name + ").");
        }
        return value;
    }
}
