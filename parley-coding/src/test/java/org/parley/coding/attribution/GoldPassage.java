package org.parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.Span;

/** A hand-coded passage: its text and its attributions, written as {s1:source} {c1:cue} {x1:content}. */
record GoldPassage(String text, List<Gold> attributions) {
    private static final Pattern PART = Pattern.compile("\\{([scx])(\\d):([^}]*)\\}");

    /** One attribution. */
    record Gold(List<Span> source, List<Span> cue, List<Span> content) {
        List<Span> all() {
            List<Span> all = new ArrayList<>(source);
            all.addAll(cue);
            all.addAll(content);
            return all;
        }

        boolean quoted(String text) {
            return content.stream().anyMatch(span -> span.of(text).contains("\""));
        }
    }

    static GoldPassage of(String line) {
        StringBuilder text = new StringBuilder();
        Map<String, Gold> golds = new TreeMap<>();
        Matcher part = PART.matcher(line);
        int from = 0;
        while (part.find()) {
            text.append(line, from, part.start());
            from = part.end();
            Span span = new Span(text.length(), text.length() + part.group(3).length());
            text.append(part.group(3));
            Gold gold = golds.computeIfAbsent(
                    part.group(2), key -> new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            switch (part.group(1)) {
                case "s" -> gold.source().add(span);
                case "c" -> gold.cue().add(span);
                default -> gold.content().add(span);
            }
        }
        text.append(line.substring(from));
        return new GoldPassage(text.toString(), List.copyOf(golds.values()));
    }
}
