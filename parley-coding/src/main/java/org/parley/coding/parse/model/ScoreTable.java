package org.parley.coding.parse.model;

/**
 * From hashes of features to scores of labels. Time goes into waiting for memory, so what is wanted together lies together: a
 * hash beside the place of its row, a label beside its weight. Rows with many weights are laid out in full.
 */
final class ScoreTable {
    private static final int MANY = 48;

    /** Pairs of hash and place: in cells, or if negative the complement of a place in full rows. */
    private final long[] slots;

    /** For each row the number of weights, then label and bits of each weight. */
    private final int[] cells;

    private final float[] full;
    private final int labels;

    ScoreTable(HashTable features, SparseWeights weights, int labels) {
        this.labels = labels;
        int few = 0;
        int many = 0;
        for (int row = 0; row < weights.rows(); row++) {
            boolean isFull = weights.size(row) >= MANY;
            many += isFull ? labels : 0;
            few += isFull ? 0 : 1 + 2 * weights.size(row);
        }
        this.cells = new int[few];
        this.full = new float[many];
        this.slots = features.pairs(layOut(weights));
    }

    /** Lays out the rows; where each is. */
    private long[] layOut(SparseWeights weights) {
        long[] places = new long[weights.rows()];
        int nextCell = 0;
        int nextFull = 0;
        for (int row = 0; row < places.length; row++) {
            int from = weights.start(row);
            int size = weights.size(row);
            if (size >= MANY) {
                places[row] = ~(long) nextFull;
                for (int i = from; i < from + size; i++) {
                    full[nextFull + weights.label(i)] = weights.weight(i);
                }
                nextFull += labels;
            } else {
                places[row] = nextCell;
                cells[nextCell++] = size;
                for (int i = from; i < from + size; i++) {
                    cells[nextCell++] = weights.label(i);
                    cells[nextCell++] = Float.floatToRawIntBits(weights.weight(i));
                }
            }
        }
        return places;
    }

    /** The scores of all labels: the sums of the rows of the hashes, in their order. Look-ups come first, side by side. */
    float[] scores(long[] hashes, int size) {
        long[] places = new long[size];
        int found = 0;
        int mask = slots.length / 2 - 1;
        for (int i = 0; i < size; i++) {
            int slot = 2 * ((int) hashes[i] & mask);
            while (slots[slot] != 0 && slots[slot] != hashes[i]) {
                slot = (slot + 2) & (slots.length - 1);
            }
            if (slots[slot] != 0) {
                places[found++] = slots[slot + 1];
            }
        }
        float[] scores = new float[labels];
        for (int i = 0; i < found; i++) {
            if (places[i] < 0) {
                addFull(~(int) places[i], scores);
            } else {
                add((int) places[i], scores);
            }
        }
        return scores;
    }

    private void addFull(int at, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += full[at + i];
        }
    }

    private void add(int at, float[] scores) {
        int end = at + 1 + 2 * cells[at];
        for (int i = at + 1; i < end; i += 2) {
            scores[cells[i]] += Float.intBitsToFloat(cells[i + 1]);
        }
    }
}
