package org.parley.workbench.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.coding.attribution.AttributionFinder;
import org.parley.coding.attribution.AttributionRelation;
import org.parley.coding.lexicon.AttributionLexicon;
import org.parley.coding.mention.ActorNames;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.DependencyParser;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.model.codebook.Codebook;
import org.parley.model.text.SourceDocument;
import org.parley.workbench.ingest.DocumentSource;

/**
 * Finds the attributions of documents: sources, cues and contents with their places, and whom the sources stand for by a
 * codebook. The language models are loaded with the first document.
 */
public final class FindAttributions {
    private final DocumentSource source;
    private final ActorNames names;
    private final Path modelCache;
    private final AttributionFinder finder = new AttributionFinder(new AttributionLexicon());
    private final List<SentenceParser> parser = new ArrayList<>(1);

    /** The use case for a codebook; {@code modelCache} is the folder in which unpacked models are kept. */
    public FindAttributions(DocumentSource source, Codebook codebook, Path modelCache) {
        this.source = source;
        this.names = new ActorNames(codebook);
        this.modelCache = modelCache;
    }

    /** What came out for one input. */
    public sealed interface Result permits Found, Left {}

    /** The attributions of a document in text order. */
    public record Found(SourceDocument document, String givenId, List<AttributionRelation> relations)
            implements Result {
        public Found {
            relations = List.copyOf(relations);
        }
    }

    /** Something left out, and why. */
    public record Left(String where, String reason) implements Result {}

    /** Hands over each result in the order of the input; a broken article is left out, not an exception. */
    public void find(List<String> inputs, Consumer<Result> sink) {
        source.read(inputs, item -> {
            if (item instanceof DocumentSource.Document read) {
                sink.accept(find(read));
            } else if (item instanceof DocumentSource.Skip skip) {
                sink.accept(new Left(skip.where(), skip.reason()));
            }
        });
    }

    private Result find(DocumentSource.Document read) {
        if (parser.isEmpty()) {
            parser.add(new SentenceParser(DependencyParser.load(modelCache)));
        }
        try {
            List<Sentence> sentences = parser.get(0).parse(read.document());
            ActorResolver resolver = new ActorResolver(names, sentences);
            return new Found(
                    read.document(), read.givenId(), finder.find(read.document().text(), sentences, resolver));
        } catch (RuntimeException e) {
            // As in coding: one article must not end the run.
            return new Left(read.where(), "could not be read for attributions: " + e);
        }
    }
}
