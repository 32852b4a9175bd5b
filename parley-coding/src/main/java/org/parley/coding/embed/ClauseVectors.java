package org.parley.coding.embed;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.parse.Sentence;
import org.parley.model.text.Span;

/** Vectors of what is said in one document; every sentence is read once. Not thread-safe. */
public final class ClauseVectors {
    private final String text;
    private final SentenceEmbedder embedder;
    private final Map<Integer, SentenceEmbedder.Read> read = new HashMap<>();

    /**
     * @param text the document's text
     */
    public ClauseVectors(String text, SentenceEmbedder embedder) {
        this.text = text;
        this.embedder = embedder;
    }

    /** The vectors of words and of the sentence around them. */
    public static final class Clause {
        private final float[] words;
        private final float[] sentence;

        /** Vectors of one length. */
        public Clause(float[] words, float[] sentence) {
            this.words = words;
            this.sentence = sentence;
        }

        /** The words in their context. */
        public float[] words() {
            return words;
        }

        /** The sentence. */
        public float[] sentence() {
            return sentence;
        }
    }

    /** The vectors of words of a sentence. */
    public Clause of(Sentence sentence, BitSet words) {
        SentenceEmbedder.Read found = read.computeIfAbsent(
                sentence.number(), first -> embedder.read(sentence.span().of(text)));
        int start = sentence.span().start();
        List<Span> places = words.stream()
                .mapToObj(index -> sentence.token(index).span())
                .map(span -> new Span(span.start() - start, span.end() - start))
                .toList();
        return new Clause(found.words(places), found.whole());
    }
}
