package org.parley.coding.embed;

import java.util.List;
import java.util.Optional;
import org.parley.model.text.Span;

/**
 * Texts to vectors whose cosine says how near two texts are in sense: about 0 for strangers, 1 for the same text. The vectors
 * are not of length one.
 */
public interface SentenceEmbedder {
    /** The vector of a text by itself, such as the description of an option. */
    float[] embed(String text);

    /** Reads a text of which some words will be asked for. */
    Read read(String text);

    /** Tells acts by vectors; empty where the vectors were not trained for it. */
    Optional<ActHead> actHead();

    /** A text that has been read; not thread-safe. */
    interface Read {
        /** The vector of the whole. */
        float[] whole();

        /** The vector of the words at these places of the text, in their context; of the whole if there are none. */
        float[] words(List<Span> places);
    }
}
