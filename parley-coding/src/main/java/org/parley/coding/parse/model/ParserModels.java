package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.parley.model.ParleyException;

/**
 * The stages of tagging and parsing, from a cache folder: the models are packed on first use (about 20 seconds and a gigabyte
 * of heap, once; 70 MB on disk) and read in under a second ever after. Packing is atomic and guarded by a lock file, so two
 * processes may start at once; a file that was cut off or changed is noticed by its checksum.
 */
public final class ParserModels {
    private static final String PARSER = "models/en-dep";
    private static final String TAGGER = "models/en-pos";
    private static final String CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase";
    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase";

    private final Path cache;

    /** The models of a cache folder, which is made if it is not there. */
    public ParserModels(Path cache) {
        this.cache = cache.resolve("nlp4j-english-1.1.3-packed-1");
    }

    /** Lexica, tagger, lemmas and parser, in this order; safe for many threads. */
    public List<NLPComponent<NLPNode>> stages() {
        packAll();
        CompletableFuture<PackedModel> parser = CompletableFuture.supplyAsync(() -> read(PARSER, PackedModel::read));
        PackedModel tagger = read(TAGGER, PackedModel::read);
        LexiconStage lexica = new LexiconStage(read(CLASSES, PackedLexicon::read), read(CLUSTERS, PackedLexicon::read));
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

    @FunctionalInterface
    private interface Reader<T> {
        T read(PackedInput in) throws IOException;
    }

    @FunctionalInterface
    private interface Writer {
        void write(PackedOutput out) throws IOException;
    }

    private <T> T read(String name, Reader<T> reader) {
        try (PackedInput in = new PackedInput(Files.newInputStream(file(name)))) {
            T value = reader.read(in);
            in.end();
            return value;
        } catch (IOException e) {
            throw ParleyException.withMend(
                    "The language model (" + file(name) + ") must be readable: " + e.getMessage() + ".",
                    "it was cut off; delete the folder (" + cache + ") and start again.");
        }
    }

    private Path file(String name) {
        return cache.resolve(name.replace('/', '-') + ".packed");
    }

    private void packAll() {
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    pack(PARSER, out -> ModelPacker.model(PARSER).write(out));
                    pack(TAGGER, out -> ModelPacker.model(TAGGER).write(out));
                    pack(CLASSES, out -> lexicon(CLASSES).write(out));
                    pack(CLUSTERS, out -> lexicon(CLUSTERS).write(out));
                }
            }
        } catch (IOException e) {
            throw new ParleyException(
                    "The model cache (" + cache
                            + ") must be writable. Maybe the disk is full or the folder is read-only.",
                    e);
        }
    }

    @SuppressWarnings("unchecked")
    private static PackedLexicon lexicon(String name) throws IOException {
        return PackedLexicon.of((Map<String, ? extends Collection<String>>) ModelPacker.read(name));
    }

    private void pack(String name, Writer writer) throws IOException {
        Path target = file(name);
        if (Files.exists(target)) {
            return;
        }
        Path partial = Files.createTempFile(cache, "partial", ".tmp");
        try (PackedOutput out = new PackedOutput(Files.newOutputStream(partial))) {
            writer.write(out);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
