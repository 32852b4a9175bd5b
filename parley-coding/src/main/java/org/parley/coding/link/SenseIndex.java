package org.parley.coding.link;

import java.util.List;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.embed.Vectors;

/** Vectors of what the codebook says of its options, to be compared with the vector of a text. */
final class SenseIndex {
    private final List<float[]> options;

    SenseIndex(List<OptionEntry> entries, SentenceEmbedder embedder) {
        this.options = entries.stream()
                .map(entry -> Vectors.unit(embedder.embed(entry.text())))
                .toList();
    }

    /** For each option the cosine between the text and its description. */
    double[] similarity(float[] text) {
        float[] unit = Vectors.unit(text);
        return options.stream()
                .mapToDouble(option -> Vectors.product(unit, option))
                .toArray();
    }
}
