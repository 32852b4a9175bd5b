package org.parley.coding;

import java.nio.file.Path;
import java.util.List;
import org.parley.coding.date.DateReader;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.event.EventCoder;
import org.parley.coding.figure.FigureReader;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.lexicon.DateLexicon;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.lexicon.NumberLexicon;
import org.parley.coding.link.OptionLinker;
import org.parley.coding.mention.ActorNames;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.DependencyParser;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.coding.statement.StatementFinder;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.record.Event;
import org.parley.model.record.Statement;
import org.parley.model.text.SourceDocument;

/**
 * Codes documents by one codebook: parses, resolves actors, finds candidates, decides and links; then the events. Thread-safe;
 * opening loads the language models, which takes seconds and about a gigabyte.
 */
public final class CodingPipeline implements AutoCloseable {
    /** Name and version of this coder, kept with everything it codes. */
    public static final Coder CODER = new Coder("parley-rules", "0.1");

    private final SentenceParser parser;
    private final ActorNames names;
    private final OptionLinker linker;
    private final StatementFinder finder;
    private final StatementDetails details;
    private final EventCoder events;

    private CodingPipeline(Codebook codebook, DependencyParser models) {
        DateReader dates = new DateReader(new DateLexicon());
        FigureReader figures = new FigureReader(new NumberLexicon());
        this.parser = new SentenceParser(models);
        this.names = new ActorNames(codebook);
        this.linker = new OptionLinker(codebook, new SentenceEmbedder());
        this.finder = new StatementFinder(new CueLexicon());
        this.details = new StatementDetails(dates, figures);
        this.events = new EventCoder(codebook, new EventLexicon(), dates, figures);
    }

    /** Opens a pipeline for the codebook, unpacking the models into the cache folder on first use. */
    public static CodingPipeline open(Codebook codebook, Path modelCache) {
        return new CodingPipeline(codebook, DependencyParser.load(modelCache));
    }

    /** A pipeline for another codebook that shares already loaded models. */
    public static CodingPipeline sharing(Codebook codebook, DependencyParser models) {
        return new CodingPipeline(codebook, models);
    }

    /** All statements and events of the document. */
    public CodedDocument code(SourceDocument document) {
        List<Sentence> sentences = parser.parse(document);
        ActorResolver resolver = new ActorResolver(names, sentences);
        StatementCoder coder = new StatementCoder(document, sentences, linker, details);
        List<Statement> statements = coder.code(finder.find(sentences, resolver));
        List<Event> happened = events.code(document, sentences, resolver);
        return new CodedDocument(document, statements, coder.abstained(), happened, CODER, true);
    }

    @Override
    public void close() {
        // the models are freed with the object; closing is kept for embedders that hold native memory
    }
}
