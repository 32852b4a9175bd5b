package org.parley.coding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.parley.coding.date.DateReader;
import org.parley.coding.embed.ClauseVectors;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.event.EventCoder;
import org.parley.coding.figure.FigureReader;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.lexicon.DateLexicon;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.lexicon.NumberLexicon;
import org.parley.coding.link.Natures;
import org.parley.coding.link.OptionLinker;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorNames;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.DependencyParser;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.coding.statement.Byline;
import org.parley.coding.statement.StatementFinder;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Event;
import org.parley.model.record.Statement;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/**
 * Codes documents by one codebook: parses, resolves actors, finds candidates, decides and links; then the events. Thread-safe;
 * opening loads the language models, which takes about a second and 200 MB.
 */
public final class CodingPipeline implements AutoCloseable {
    /** Shares of a document's time after which parsing, looking over the whole and the coding of statements must have ended. */
    private static final double FOR_PARSING = 0.5;

    private static final double FOR_FOCUS = 0.7;

    private static final double FOR_STATEMENTS = 0.9;

    private final CodingMode mode;
    private final SentenceParser parser;
    private final ActorNames names;
    private final SentenceEmbedder embedder;
    private final OptionLinker linker;
    private final Natures natures;
    private final StatementFinder finder;
    private final StatementDetails details;
    private final EventCoder events;

    private CodingPipeline(Codebook codebook, CodingModels models) {
        this.mode = models.mode();
        DateReader dates = new DateReader(new DateLexicon());
        FigureReader figures = new FigureReader(new NumberLexicon());
        this.parser = new SentenceParser(models.parser());
        this.names = new ActorNames(codebook);
        this.linker = new OptionLinker(codebook, models.embedder(), mode.linkWeights());
        this.natures = new Natures(codebook);
        this.embedder = models.embedder();
        this.finder = new StatementFinder(new CueLexicon());
        this.details = new StatementDetails(dates, figures);
        this.events = new EventCoder(codebook, new EventLexicon(), dates, figures);
    }

    /** Opens a pipeline for full coding, packing the models into the cache folder on first use. */
    public static CodingPipeline open(Codebook codebook, Path modelCache) {
        return sharing(codebook, CodingModels.load(CodingMode.FULL, modelCache));
    }

    /** A pipeline for full coding that shares an already loaded parser. */
    public static CodingPipeline sharing(Codebook codebook, DependencyParser parser) {
        return sharing(codebook, CodingModels.full(parser));
    }

    /** A pipeline that shares already loaded models. */
    public static CodingPipeline sharing(Codebook codebook, CodingModels models) {
        return new CodingPipeline(codebook, models);
    }

    /** All statements and events of the document, however long it takes. */
    public CodedDocument code(SourceDocument document) {
        return code(document, TimeBudget.unlimited());
    }

    /** The statements and events found before the time is up; the document is marked as not complete if it was. */
    public CodedDocument code(SourceDocument document, TimeBudget budget) {
        List<Sentence> sentences = parser.parse(document, budget.spent(FOR_PARSING));
        ActorResolver resolver = new ActorResolver(names, sentences, day(document));
        ClauseVectors vectors = new ClauseVectors(document.text(), embedder);
        ClauseJudge judge = new ClauseJudge(vectors, embedder.actHead());
        StatementCoder coder =
                new StatementCoder(document, sentences, linker.forDocument(vectors), natures, judge, details);
        List<Statement> statements = coder.code(
                finder.find(sentences, resolver, byline(document)),
                budget.spent(FOR_FOCUS),
                budget.spent(FOR_STATEMENTS));
        List<Event> happened = events.code(document, sentences, resolver, budget.spent(1));
        return new CodedDocument(document, statements, coder.abstained(), happened, mode.coder(), !budget.met());
    }

    /** The one whom the title names as the speaker of the whole text. */
    private List<Actor> byline(SourceDocument document) {
        if (!Byline.announced(document.title())) {
            return List.of();
        }
        List<Sentence> title = parser.parse(titleOf(document));
        return Byline.of(title, new ActorResolver(names, title, day(document)));
    }

    /** The title as a document of one passage. */
    private static SourceDocument titleOf(SourceDocument document) {
        String title = document.title();
        return new SourceDocument(
                document.id(),
                title,
                document.publisher(),
                document.author(),
                document.address(),
                document.published(),
                document.dateOrigin(),
                document.language(),
                "",
                title,
                List.of(new Passage(PassageKind.HEADING, new Span(0, title.length()))));
    }

    /** The day by which offices are told; without a date whoever held them last. */
    private static LocalDate day(SourceDocument document) {
        return document.published().known() ? document.published().last() : LocalDate.MAX;
    }

    @Override
    public void close() {
        // the models are freed with the object; closing is kept for embedders that hold native memory
    }
}
