package org.parley.coding;

import java.nio.file.Path;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.embed.TransformerEmbedder;
import org.parley.coding.embed.WordVectors;
import org.parley.model.record.Coder;

/** How a document is coded: as well as we can, or several times faster with a measured loss in linking. */
public enum CodingMode {
    /** With sentence vectors by a transformer. */
    FULL("parley-rules", "link-weights.tsv"),
    /** With sentence vectors summed from those of words. */
    FAST("parley-rules-fast", "link-weights-fast.tsv");

    private static final String VERSION = "0.4";

    private final String coderName;
    private final String linkWeights;

    CodingMode(String coderName, String linkWeights) {
        this.coderName = coderName;
        this.linkWeights = linkWeights;
    }

    /** The mode that {@code --fast} asks for, or the full one. */
    public static CodingMode of(boolean fast) {
        return fast ? FAST : FULL;
    }

    /** Name and version kept with everything coded in this mode. */
    public Coder coder() {
        return new Coder(coderName, VERSION);
    }

    /** The lexicon file with the weights of the linker that were fitted for this mode's vectors. */
    String linkWeights() {
        return linkWeights;
    }

    SentenceEmbedder embedder(Path modelCache) {
        return switch (this) {
            case FULL -> new TransformerEmbedder();
            case FAST -> WordVectors.load(modelCache);
        };
    }
}
