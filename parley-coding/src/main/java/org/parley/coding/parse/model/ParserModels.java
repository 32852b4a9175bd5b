package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.parley.coding.packed.PackedFolder;

/**
 * The stages of tagging and parsing, from a cache folder: the models are packed on first use (about 20 seconds and a gigabyte
 * of heap, once; 115 MB on disk) and read in under a second ever after.
 */
public final class ParserModels {
    private static final String PARSER = "models/en-dep";
    private static final String TAGGER = "models/en-pos";
    private static final String CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase";
    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase";

    private final PackedFolder folder;

    /** The models of a cache folder, which is made if it is not there. */
    public ParserModels(Path cache) {
        this.folder = new PackedFolder(cache.resolve("nlp4j-english-1.1.3-packed-1"));
    }

    /** Lexica, tagger, lemmas and parser, in this order; safe for many threads. */
    public List<NLPComponent<NLPNode>> stages() {
        folder.make(file(PARSER), out -> ModelPacker.model(PARSER).write(out));
        folder.make(file(TAGGER), out -> ModelPacker.model(TAGGER).write(out));
        folder.make(file(CLASSES), out -> lexicon(CLASSES).write(out));
        folder.make(file(CLUSTERS), out -> lexicon(CLUSTERS).write(out));
        CompletableFuture<PackedModel> parser =
                CompletableFuture.supplyAsync(() -> folder.read(file(PARSER), PackedModel::read));
        PackedModel tagger = folder.read(file(TAGGER), PackedModel::read);
        LexiconStage lexica = new LexiconStage(
                folder.read(file(CLASSES), PackedLexicon::read), folder.read(file(CLUSTERS), PackedLexicon::read));
        return List.of(lexica, tagger(tagger), new MorphologicalAnalyzer<>(Language.ENGLISH), parser(parser.join()));
    }

    private static POSTagger<NLPNode> tagger(PackedModel model) {
        POSTagger<NLPNode> tagger = new POSTagger<>();
        tagger.setFeatureTemplate(new PackedTemplate<>(model));
        tagger.setOptimizer(new PackedOptimizer(model));
        tagger.setFlag(NLPFlag.DECODE);
        return tagger;
    }

    private static DEPParser<NLPNode> parser(PackedModel model) {
        DEPParser<NLPNode> parser = new DEPParser<>();
        parser.setFeatureTemplate(new PackedTemplate<>(model));
        parser.setOptimizer(new PackedOptimizer(model));
        parser.setFlag(NLPFlag.DECODE);
        for (int i = 0; i < model.labels().size(); i++) {
            parser.getLabelCandidates().add(model.labels().get(i), i);
        }
        return parser;
    }

    @SuppressWarnings("unchecked")
    private static PackedLexicon lexicon(String name) throws IOException {
        return PackedLexicon.of((Map<String, ? extends Collection<String>>) ModelPacker.read(name));
    }

    private static String file(String name) {
        return name.replace('/', '-');
    }
}
