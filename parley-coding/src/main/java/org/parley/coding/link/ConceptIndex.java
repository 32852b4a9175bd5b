package org.parley.coding.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.coding.lexicon.ConceptLexicon;

/**
 * Options and texts as sets of notions of peace talks, so that "dialogue" in a codebook and "return to the table" in a text
 * meet although they share no word. A notion that many options name says little and weighs little.
 */
final class ConceptIndex {
    private static final double SATURATION = 5;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final List<Map<String, Double>> options = new ArrayList<>();
    private final Map<String, Double> idf;

    private record Entry(Phrase phrase, String concept) {}

    ConceptIndex(List<OptionEntry> entries) {
        for (ConceptLexicon.Concept concept : ConceptLexicon.read()) {
            for (String words : concept.phrases()) {
                Phrase phrase = Phrase.of(words);
                if (!phrase.stems().isEmpty()) {
                    byFirst.computeIfAbsent(phrase.stems().get(0), first -> new ArrayList<>())
                            .add(new Entry(phrase, concept.name()));
                }
            }
        }
        entries.forEach(entry -> options.add(weights(entry)));
        this.idf = Rarity.among(options.stream().map(Map::keySet).toList());
    }

    /** Notions of an option: those of its label and name weigh full, those of its description half. */
    private Map<String, Double> weights(OptionEntry entry) {
        Map<String, Double> weights = new HashMap<>();
        entry.sentences().forEach(sentence -> in(Phrase.of(sentence).stems()).forEach(name -> weights.put(name, 0.6)));
        entry.phrases().forEach(phrase -> in(phrase.stems()).forEach(name -> weights.put(name, 1.0)));
        return weights;
    }

    /** Notions that the stems name. */
    Set<String> in(List<String> stems) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < stems.size(); i++) {
            for (Entry entry : byFirst.getOrDefault(stems.get(i), List.of())) {
                if (!found.contains(entry.concept()) && entry.phrase().at(stems, i)) {
                    found.add(entry.concept());
                }
            }
        }
        return found;
    }

    /** How much the option and the text have in common, 0 to 1. */
    double overlap(int option, Set<String> concepts) {
        double sum = 0;
        Map<String, Double> of = options.get(option);
        for (String concept : concepts) {
            Double weight = of.get(concept);
            if (weight != null) {
                sum += weight * idf.getOrDefault(concept, 0.0);
            }
        }
        return 1 - Math.exp(-sum / SATURATION);
    }

    /** Which part of the option the text covers, 0 to 1. */
    double coverage(int option, Set<String> concepts) {
        double sum = 0;
        double total = 0.5;
        for (Map.Entry<String, Double> weight : options.get(option).entrySet()) {
            double value = weight.getValue() * idf.getOrDefault(weight.getKey(), 0.0);
            total += value;
            sum += concepts.contains(weight.getKey()) ? value : 0;
        }
        return sum / total;
    }
}
