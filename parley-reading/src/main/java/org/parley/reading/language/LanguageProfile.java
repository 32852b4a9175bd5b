package org.parley.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a language looks like: its function words, and how often each letter trigram stands in them and in a few sample
 * sentences.
 */
record LanguageProfile(String code, Set<String> functionWords, Map<String, Double> trigrams) {
    private static final String RESOURCE = "profiles.txt";

    /** The profiles of the resource: two lines each, {@code xx: function words} and {@code xx= sample sentences}. */
    static List<LanguageProfile> load() {
        InputStream stream = Objects.requireNonNull(LanguageProfile.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<LanguageProfile> profiles = new ArrayList<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                profiles.add(parse(lines.get(i), lines.get(i + 1)));
            }
            return List.copyOf(profiles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageProfile parse(String wordLine, String sampleLine) {
        String code = wordLine.substring(0, 2);
        Set<String> words = new TreeSet<>(List.of(wordLine.substring(3).strip().split("\\s+")));
        Map<String, Integer> counts = new TreeMap<>();
        String sample = sampleLine.substring(3).toLowerCase(Locale.ROOT) + " " + String.join(" ", words);
        for (String word : sample.split("[^\\p{L}\\p{M}'’]+")) {
            trigrams(word).forEach(trigram -> counts.merge(trigram, 1, Integer::sum));
        }
        double most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((trigram, count) -> shares.put(trigram, (1 + Math.log(count)) / (1 + Math.log(most))));
        return new LanguageProfile(code, words, shares);
    }

    /** 1 for a function word of the language, else 0. */
    double functionWord(String word) {
        return functionWords.contains(word) ? 1 : 0;
    }

    /** Mean weight of the word's trigrams, in [0, 1]. */
    double likeness(String word) {
        List<String> all = trigrams(word);
        double sum = 0;
        for (String trigram : all) {
            sum += trigrams.getOrDefault(trigram, 0.0);
        }
        return sum / all.size();
    }

    private static List<String> trigrams(String word) {
        String padded = " " + word + " ";
        List<String> all = new ArrayList<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            all.add(padded.substring(i, i + 3));
        }
        return all.isEmpty() ? List.of(padded) : all;
    }
}
