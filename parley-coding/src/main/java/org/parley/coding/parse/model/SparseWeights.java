package org.parley.coding.parse.model;

import java.io.IOException;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;

/** The weights of features for labels that are not zero, a row for each feature, as they are kept on disk. */
final class SparseWeights {
    private static final int LABEL = 0xff;

    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;

    /**
     * The rows one after the other.
     *
     * @param starts where each row begins, and where the last one ends
     * @param labels label of each weight, at most 255
     */
    SparseWeights(int[] starts, byte[] labels, float[] weights) {
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
    }

    int rows() {
        return starts.length - 1;
    }

    /** Where a row's weights begin; the next row's begin where they end. */
    int start(int row) {
        return starts[row];
    }

    int size(int row) {
        return starts[row + 1] - starts[row];
    }

    int label(int place) {
        return labels[place] & LABEL;
    }

    float weight(int place) {
        return weights[place];
    }

    void write(PackedOutput out) throws IOException {
        out.ints(starts);
        out.bytes(labels);
        out.floats(weights);
    }

    static SparseWeights read(PackedInput in) throws IOException {
        return new SparseWeights(in.ints(), in.bytes(), in.floats());
    }
}
