package org.parley.coding.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a word or notion tells options apart: the inverse document frequency of BM25, an option being a document. */
final class Rarity {
    private Rarity() {}

    /** The weight of everything that some option names; each option names a thing at most once. */
    static Map<String, Double> among(List<? extends Collection<String>> options) {
        Map<String, Integer> counts = new HashMap<>();
        options.forEach(named -> named.forEach(each -> counts.merge(each, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((each, count) ->
                weights.put(each, Math.log(1 + (options.size() - count + 0.5) / (count + 0.5))));
        return Map.copyOf(weights);
    }
}
