package org.parley.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.text.CodedDate;

/** Field reading that forgives what is harmless: one text for a list of one, a month or a year for a day. */
final class LenientFields {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private LenientFields() {}

    /** Items under a key, where one item may stand without its list. */
    static List<YamlNode> items(YamlNode block, String key) {
        return block.find(key)
                .map(value -> value.isList() ? value.items() : List.of(value))
                .orElse(List.of());
    }

    /** Texts under a key without repeats, where one text may stand without its list. */
    static List<String> texts(YamlNode block, String key) {
        Set<String> texts = new LinkedHashSet<>();
        for (YamlNode item : items(block, key)) {
            texts.add(filled(item, key));
        }
        return List.copyOf(texts);
    }

    /** A text that must say something; blanks around it are dropped. */
    static String filled(YamlNode node, String name) {
        String text = node.text().strip();
        if (text.isEmpty()) {
            throw node.error("The text of (" + name + ") must not be empty.", "the line can be deleted.");
        }
        return text;
    }

    /** The text under a key, blanks around it dropped; empty if it is missing. */
    static String textOrEmpty(YamlNode block, String key) {
        return block.textOr(key, "").strip();
    }

    /** An identifier of lower-case words joined by hyphens. */
    static String slug(YamlNode node, String name) {
        String text = node.text();
        if (!SLUG.matcher(text).matches()) {
            String mended = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            throw node.error(
                    "The " + name + " (" + text + ") must be lower-case words joined by hyphens.",
                    "\"" + mended + "\" was meant.");
        }
        return text;
    }

    /** A day, a month or a year; unknown if the key is missing. */
    static CodedDate date(YamlNode block, String key) {
        return block.find(key).map(LenientFields::date).orElse(CodedDate.UNKNOWN);
    }

    private static CodedDate date(YamlNode node) {
        try {
            return CodedDate.parse(node.text().strip());
        } catch (DateTimeException e) {
            throw node.error(
                    "The date (" + node.text() + ") must be a day, a month or a year.",
                    "write it as 2025-08-15, 2025-08 or 2025.");
        }
    }

    /** The first day meant under a key. */
    static LocalDate firstDay(YamlNode block, String key, LocalDate otherwise) {
        CodedDate date = date(block, key);
        return date.known() ? date.first() : otherwise;
    }

    /** The last day meant under a key. */
    static LocalDate lastDay(YamlNode block, String key, LocalDate otherwise) {
        CodedDate date = date(block, key);
        return date.known() ? date.last() : otherwise;
    }

    /** Refuses a period that ends before it begins. */
    static void requireOrder(YamlNode block, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw block.error(
                    "The last day (" + to + ") must not be before the first day (" + from + ").",
                    "the two dates were exchanged.");
        }
    }
}
