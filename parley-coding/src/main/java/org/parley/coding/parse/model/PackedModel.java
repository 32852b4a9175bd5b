package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;

/**
 * A linear model of NLP4J, packed.
 *
 * @param labels what it decides between, by number
 * @param sets templates that give any number of features
 * @param joined templates that give one feature, their items joined
 * @param features rows of weights by the hash of type and feature
 * @param weights the rows
 */
record PackedModel(
        List<String> labels,
        List<FeatureItem> sets,
        List<List<FeatureItem>> joined,
        HashTable features,
        SparseWeights weights) {
    PackedModel {
        labels = List.copyOf(labels);
        sets = List.copyOf(sets);
        joined = joined.stream().map(List::copyOf).toList();
    }

    void write(PackedOutput out) throws IOException {
        out.texts(labels);
        Templates.write(sets, out);
        out.number(joined.size());
        for (List<FeatureItem> items : joined) {
            Templates.write(items, out);
        }
        features.write(out);
        weights.write(out);
    }

    static PackedModel read(PackedInput in) throws IOException {
        List<String> labels = in.texts();
        List<FeatureItem> sets = Templates.read(in);
        int count = in.number();
        List<List<FeatureItem>> joined = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            joined.add(Templates.read(in));
        }
        return new PackedModel(labels, sets, joined, HashTable.read(in), SparseWeights.read(in));
    }
}
