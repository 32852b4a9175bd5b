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

    /** The scores of all labels by the features that the table knows. */
    float[] scores(ScoreTable table) {
        return table.scores(hashes, size);
    }
}
