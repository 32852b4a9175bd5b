package org.parley.coding;

import java.nio.file.Path;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.embed.TransformerEmbedder;
import org.parley.coding.parse.DependencyParser;

/** The language models of a mode, loaded once and shared by the pipelines of any number of codebooks. Thread-safe. */
public final class CodingModels {
    private final CodingMode mode;
    private final DependencyParser parser;
    private final SentenceEmbedder embedder;

    private CodingModels(CodingMode mode, DependencyParser parser, SentenceEmbedder embedder) {
        this.mode = mode;
        this.parser = parser;
        this.embedder = embedder;
    }

    /** Loads the models, packing them into the cache folder on first use. */
    public static CodingModels load(CodingMode mode, Path modelCache) {
        return of(mode, DependencyParser.load(modelCache), modelCache);
    }

    /** The models of full coding, with a parser that is loaded already. */
    public static CodingModels full(DependencyParser parser) {
        return new CodingModels(CodingMode.FULL, parser, new TransformerEmbedder());
    }

    /** The models of another mode, with the same parser. */
    public CodingModels in(CodingMode other, Path modelCache) {
        return other == mode ? this : of(other, parser, modelCache);
    }

    private static CodingModels of(CodingMode mode, DependencyParser parser, Path modelCache) {
        return new CodingModels(mode, parser, mode.embedder(modelCache));
    }

    CodingMode mode() {
        return mode;
    }

    /** The parser. */
    public DependencyParser parser() {
        return parser;
    }

    SentenceEmbedder embedder() {
        return embedder;
    }
}
