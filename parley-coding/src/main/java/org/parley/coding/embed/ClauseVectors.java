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

    /** The vector of words of a sentence, in their context. */
    public float[] words(Sentence sentence, BitSet words) {
        int start = sentence.span().start();
        List<Span> places = words.stream()
                .mapToObj(index -> sentence.token(index).span())
                .map(span -> new Span(span.start() - start, span.end() - start))
                .toList();
        return read(sentence).words(places);
    }

    /** The vector of a sentence. */
    public float[] sentence(Sentence sentence) {
        return read(sentence).whole();
    }

    private SentenceEmbedder.Read read(Sentence sentence) {
        return read.computeIfAbsent(
                sentence.number(), first -> embedder.read(sentence.span().of(text)));
    }
}
