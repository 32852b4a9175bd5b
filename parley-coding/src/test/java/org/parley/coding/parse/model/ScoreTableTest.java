package org.parley.coding.parse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
    private static final int ROWS = 40;
    private static final int LABELS = 131;

    @Test
    void rowsWithFewAndManyWeightsAddWhatTheDenseTableWould() {
        Random random = new Random(7);
        float[][] dense = new float[ROWS][LABELS];
        int[] starts = new int[ROWS + 1];
        byte[] labels = new byte[ROWS * LABELS];
        float[] weights = new float[ROWS * LABELS];
        int next = 0;
        for (int row = 0; row < ROWS; row++) {
            starts[row] = next;
            for (int label = 0; label < LABELS; label++) {
                if (random.nextInt(ROWS) < row || label == LABELS - 1) {
                    dense[row][label] = random.nextFloat() - 0.5f;
                    labels[next] = (byte) label;
                    weights[next++] = dense[row][label];
                }
            }
        }
        starts[ROWS] = next;
        SparseWeights sparse = new SparseWeights(
                starts, java.util.Arrays.copyOf(labels, next), java.util.Arrays.copyOf(weights, next));
        HashTable features = HashTable.of(ROWS);
        long[] hashes = new long[ROWS + 1];
        hashes[ROWS] = TextHash.of(1, "unknown");
        float[] expected = new float[LABELS];
        for (int row = 0; row < ROWS; row++) {
            hashes[row] = TextHash.of(0, "f" + row);
            features.put(hashes[row], row);
            for (int label = 0; label < LABELS; label++) {
                expected[label] += dense[row][label];
            }
        }
        assertThat(new ScoreTable(features, sparse, LABELS).scores(hashes, hashes.length))
                .isEqualTo(expected);
    }
}
