package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model's templates share: the places of words they look at, the parts (a value of the word at a place) they are
 * joined from, and each template as numbers of parts. A state's parts are read once, however many templates use them.
 */
final class FeatureParts {
    /** A value of the word at a place; {@code slot} says where the word keeps its hash, -1 if it does not. */
    record Part(FeatureItem item, int place, int slot) {}

    private final Map<String, Integer> placeNumbers = new LinkedHashMap<>();
    private final List<FeatureItem> places = new ArrayList<>();
    private final Map<String, Integer> partNumbers = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** The number of the item's place. */
    int place(FeatureItem item) {
        return placeNumbers.computeIfAbsent(item.source + " " + item.window + " " + item.relation, key -> {
            places.add(item);
            return places.size() - 1;
        });
    }

    /** The number of the item's part. */
    int part(FeatureItem item) {
        int place = place(item);
        return partNumbers.computeIfAbsent(place + " " + item.field + " " + item.attribute, key -> {
            parts.add(new Part(item, place, HashedNode.slot(item.field)));
            return parts.size() - 1;
        });
    }

    /** An item for each place. */
    FeatureItem[] places() {
        return places.toArray(new FeatureItem[0]);
    }

    Part[] parts() {
        return parts.toArray(new Part[0]);
    }
}
