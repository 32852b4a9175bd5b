package org.parley.coding.embed;

import java.util.List;

/** Texts to vectors whose inner product says how near two texts are in sense: about 0 for strangers, 1 for the same text. */
public interface SentenceEmbedder {
    /** One vector per text. */
    List<float[]> embed(List<String> texts);

    /** How near the texts of two vectors of one embedder are. */
    static double similarity(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
