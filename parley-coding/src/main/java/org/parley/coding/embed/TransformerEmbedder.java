package org.parley.coding.embed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.text.Span;

/**
 * Vectors by the quantised all-MiniLM-L6-v2 (Reimers & Gurevych 2019, EMNLP, 3982-3992), in process and without any network,
 * with an adapter that was trained on coded passages of peace processes. Words get the mean of their pieces' vectors in the
 * context of the sentence, so that a sentence is read once for all that is said in it. The model is loaded on first use.
 * Thread-safe: every call computes on its own thread, about 0.1 ms a word piece. Texts are not batched: the model's
 * quantisation would let them change each other's vectors.
 */
public final class TransformerEmbedder implements SentenceEmbedder {
    /** Word pieces read at once; of a longer sentence those around the words asked for. */
    private static final int MOST_PIECES = 96;

    private static final int LEAD = 20;
    private static final int MOST_OF_A_DESCRIPTION = 60;

    /** The model, loaded once when first asked for. */
    private static final class Loaded {
        static final WordPieces PIECES = new WordPieces(MiniLm.vocabulary());
        static final MiniLm MODEL;
        static final ActHead ACTS;

        static {
            Adapter adapter = Adapter.read("clause-adapter.bin");
            MODEL = MiniLm.with(adapter);
            ACTS = new ActHead(adapter);
        }
    }

    private record Piece(int number, int start, int end) {
        boolean in(List<Span> places) {
            return places.stream().anyMatch(place -> start < place.end() && end > place.start());
        }
    }

    @Override
    public float[] embed(String text) {
        List<Piece> pieces = cut(text);
        float[][] vectors = vectors(pieces.subList(0, Math.min(pieces.size(), MOST_OF_A_DESCRIPTION)));
        return Vectors.mean(vectors, 0, vectors.length);
    }

    @Override
    public Read read(String text) {
        return new InWindows(cut(text));
    }

    @Override
    public Optional<ActHead> actHead() {
        return Optional.of(Loaded.ACTS);
    }

    private static List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        Loaded.PIECES.of(text, (number, start, end) -> pieces.add(new Piece(number, start, end)));
        return pieces;
    }

    private static float[][] vectors(List<Piece> pieces) {
        long[] numbers = new long[pieces.size() + 2];
        numbers[0] = MiniLm.BEGIN;
        for (int i = 0; i < pieces.size(); i++) {
            numbers[i + 1] = pieces.get(i).number();
        }
        numbers[numbers.length - 1] = MiniLm.END;
        return Loaded.MODEL.vectors(numbers);
    }

    /** A text read in windows around the words asked for; one window for all but very long sentences. */
    private static final class InWindows implements Read {
        private final List<Piece> pieces;
        private final Map<Integer, float[][]> windows = new HashMap<>();

        InWindows(List<Piece> pieces) {
            this.pieces = pieces;
        }

        private float[][] window(int start) {
            return windows.computeIfAbsent(start, from -> vectors(pieces.subList(from, end(from))));
        }

        private int end(int start) {
            return Math.min(pieces.size(), start + MOST_PIECES);
        }

        @Override
        public float[] whole() {
            float[][] vectors = window(0);
            return Vectors.mean(vectors, 1, vectors.length - 1);
        }

        @Override
        public float[] words(List<Span> places) {
            int first = 0;
            while (first < pieces.size() && !pieces.get(first).in(places)) {
                first++;
            }
            if (first == pieces.size()) {
                return whole();
            }
            int start = Math.max(0, Math.min(first - LEAD, pieces.size() - MOST_PIECES));
            float[][] vectors = window(start);
            float[] sum = new float[vectors[0].length];
            int count = 0;
            for (int i = first; i < end(start); i++) {
                if (pieces.get(i).in(places)) {
                    Vectors.add(sum, vectors[i - start + 1]);
                    count++;
                }
            }
            return Vectors.divided(sum, count);
        }
    }
}
