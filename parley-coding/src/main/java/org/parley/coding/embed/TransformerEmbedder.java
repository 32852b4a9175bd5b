package org.parley.coding.embed;

import java.util.List;

/**
 * Vectors of unit length by the quantised all-MiniLM-L6-v2 (Reimers & Gurevych 2019, EMNLP, 3982-3992), run in process
 * without any network. The model is loaded on first use. Thread-safe: every call computes on its own thread, about 0.1 ms a
 * word piece. Texts are not batched: the model's quantisation would let them change each other's vectors.
 */
public final class TransformerEmbedder implements SentenceEmbedder {
    private final Lazy model = new Lazy();

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(text -> unit(model.get().vector(text))).toList();
    }

    static float[] unit(float[] vector) {
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
            static final MiniLm MODEL = new MiniLm();
        }

        MiniLm get() {
            return Holder.MODEL;
        }
    }
}
