package org.parley.coding.embed;

import java.util.List;

/** Texts to vectors whose inner product says how near two texts are in sense: about 0 for strangers, 1 for the same text. */
public interface SentenceEmbedder {
    /** One vector per text. */
    List<float[]> embed(List<String> texts);

    /** How near the texts of two vectors of one embedder are. */
    // Four sums at a time: one sum would wait for each addition.
    static double similarity(float[] a, float[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + (third + fourth);
    }
}
