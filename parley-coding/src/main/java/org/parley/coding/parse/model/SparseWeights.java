package org.parley.coding.parse.model;

import java.io.IOException;
import java.util.Arrays;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;

/**
 * The weights of features for labels, a row for each feature: only those that are not zero, except that rows with many are
 * also laid out in full, because adding a full row takes less time than picking a tenth of it.
 */
final class SparseWeights {
    private static final int LABEL = 0xff;
    private static final int MANY = 48;

    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;
    private final int width;
    private final int[] fullStarts;
    private final float[] full;

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
        this.width = width(labels);
        this.fullStarts = new int[starts.length - 1];
        this.full = new float[fullRows() * width];
        layOut();
    }

    private static int width(byte[] labels) {
        int most = -1;
        for (byte label : labels) {
            most = Math.max(most, label & LABEL);
        }
        return most + 1;
    }

    private boolean many(int row) {
        return starts[row + 1] - starts[row] >= MANY;
    }

    private int fullRows() {
        int count = 0;
        for (int row = 0; row < fullStarts.length; row++) {
            count += many(row) ? 1 : 0;
        }
        return count;
    }

    private void layOut() {
        Arrays.fill(fullStarts, -1);
        int next = 0;
        for (int row = 0; row < fullStarts.length; row++) {
            if (many(row)) {
                fullStarts[row] = next;
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    full[next + (labels[i] & LABEL)] = weights[i];
                }
                next += width;
            }
        }
    }

    /** Adds a feature's row to the scores of the labels. */
    void add(int row, float[] scores) {
        int at = fullStarts[row];
        if (at >= 0) {
            for (int i = 0; i < width; i++) {
                scores[i] += full[at + i];
            }
            return;
        }
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
            scores[labels[i] & LABEL] += weights[i];
        }
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
