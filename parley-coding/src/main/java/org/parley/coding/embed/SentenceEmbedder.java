package org.parley.coding.embed;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;

/**
 * Sentences to vectors of unit length by the quantised all-MiniLM-L6-v2 (Reimers & Gurevych 2019, EMNLP, 3982-3992), run in
 * process without any network. The model is loaded on first use. Thread-safe; about 250 short texts a second.
 */
public final class SentenceEmbedder {
    private final Lazy model = new Lazy();

    /** One vector per text. */
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return model.get().embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(embedding -> unit(embedding.vector()))
                .toList();
    }

    /** Cosine of the angle between two vectors of unit length. */
    public static double similarity(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float length = (float) Math.sqrt(sum);
        float[] unit = vector.clone();
        for (int i = 0; i < unit.length; i++) {
            unit[i] /= length;
        }
        return unit;
    }

    /** The model, loaded once when first asked for. */
    private static final class Lazy {
        private static final class Holder {
            static final EmbeddingModel MODEL = new AllMiniLmL6V2QuantizedEmbeddingModel();
        }

        EmbeddingModel get() {
            return Holder.MODEL;
        }
    }
}
