package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;

/** The features of one state as hashes, in the order of the templates. */
final class FeatureHashes extends FeatureVector {
    private static final long serialVersionUID = 1L;

    private transient long[] hashes;
    private transient int size;

    FeatureHashes(int expected) {
        this.hashes = new long[expected];
    }

    void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** Adds the weights of all features that the model knows. The look-ups come first, so that they wait side by side. */
    void addScores(PackedModel model, float[] scores) {
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = model.features().get(hashes[i]);
        }
        for (int row : rows) {
            if (row >= 0) {
                model.weights().add(row, scores);
            }
        }
    }
}
