package org.parley.coding.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.record.Bound;

/** Words of quantities, read from {@code figures.tsv}: numbers, scales, bounds, money, and what befell those counted. */
public final class NumberLexicon {
    private static final Set<String> VALUES = Set.of("number", "scale", "vague");

    private final Map<String, Map<String, Double>> values = new HashMap<>();
    private final Map<String, Map<String, Bound>> bounds = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Map<String, String> tolls = new HashMap<>();

    /** Reads the file of the class path. */
    public NumberLexicon() {
        LexiconFile.rows("figures.tsv").forEach(this::add);
    }

    private void add(String[] row) {
        for (String word : row[2].split("\\|")) {
            if (VALUES.contains(row[0])) {
                values.computeIfAbsent(row[0], kind -> new HashMap<>()).put(word, Double.parseDouble(row[1]));
            } else if (row[0].equals("before") || row[0].equals("after")) {
                bounds.computeIfAbsent(row[0], kind -> new LinkedHashMap<>()).put(word, Bound.of(row[1]));
            } else if (row[0].equals("currency")) {
                currencies.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            } else if (row[0].equals("toll")) {
                tolls.put(word, row[1]);
            } else {
                classes.computeIfAbsent(row[0], kind -> new HashSet<>()).add(word);
            }
        }
    }

    /** The value of a word: kind is number, scale or vague ("dozens"). */
    public Optional<Double> value(String kind, String word) {
        return Optional.ofNullable(values.getOrDefault(kind, Map.of()).get(word));
    }

    /** Phrases that bound the number after ("before") or before ("after") them, with their bound, longest first. */
    public List<Map.Entry<String, Bound>> bounds(String place) {
        List<Map.Entry<String, Bound>> entries =
                new ArrayList<>(bounds.getOrDefault(place, Map.of()).entrySet());
        entries.sort((a, b) -> b.getKey().length() - a.getKey().length());
        return entries;
    }

    /** The unit of a sign of money. */
    public Optional<String> currency(String sign) {
        return Optional.ofNullable(currencies.get(sign));
    }

    /** What befell those counted, by the lemma of the verb or adjective: "killed". */
    public Optional<String> toll(String lemma) {
        return Optional.ofNullable(tolls.get(lemma));
    }

    /** Whether the word is of the class: time, person, percent. */
    public boolean has(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }
}
