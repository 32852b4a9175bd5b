package org.parley.coding.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.parley.model.ParleyException;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's models, unpacked once from their compressed form on the class path into a cache folder: reading them from
 * there takes a third of the time. Unpacking is atomic and guarded by a lock file, so two processes may start at once.
 */
final class ParserModels {
    private static final String ROOT = "edu/emory/mathcs/nlp/";
    private static final int BUFFER = 1 << 20;

    private final Path cache;

    ParserModels(Path cache) {
        this.cache = cache.resolve("nlp4j-english-1.1.3");
    }

    /** What the parser needs, read side by side. */
    record Loaded(
            NLPComponent<NLPNode> tagger,
            NLPComponent<NLPNode> parser,
            Map<String, List<String>> ambiguityClasses,
            Map<String, Set<String>> clusters) {}

    @SuppressWarnings("unchecked")
    Loaded load() {
        unpackAll();
        CompletableFuture<Object> parser = CompletableFuture.supplyAsync(() -> read("models/en-dep"));
        CompletableFuture<Object> tagger = CompletableFuture.supplyAsync(() -> read("models/en-pos"));
        Object classes = read("lexica/en-ambiguity-classes-simplified-lowercase");
        Object clusters = read("lexica/en-brown-clusters-simplified-lowercase");
        return new Loaded(decoding(tagger.join()), decoding(parser.join()), (Map<String, List<String>>) classes, (Map<
                        String, Set<String>>)
                clusters);
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> decoding(Object component) {
        ((OnlineComponent<NLPNode, ?>) component).setFlag(NLPFlag.DECODE);
        return (NLPComponent<NLPNode>) component;
    }

    private Object read(String name) {
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file(name)), BUFFER))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new ParleyException(
                    "The language model (" + file(name) + ") must be readable. Maybe it was cut off:"
                            + " delete the folder (" + cache + ") and start again.",
                    e);
        }
    }

    private Path file(String name) {
        return cache.resolve(name.replace('/', '-') + ".ser");
    }

    private void unpackAll() {
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    unpack("models/en-dep");
                    unpack("models/en-pos");
                    unpack("lexica/en-ambiguity-classes-simplified-lowercase");
                    unpack("lexica/en-brown-clusters-simplified-lowercase");
                }
            }
        } catch (IOException e) {
            throw new ParleyException(
                    "The model cache (" + cache
                            + ") must be writable. Maybe the disk is full or the folder is read-only.",
                    e);
        }
    }

    private void unpack(String name) throws IOException {
        Path target = file(name);
        if (Files.exists(target)) {
            return;
        }
        Path partial = Files.createTempFile(cache, "partial", ".tmp");
        try (InputStream packed = resource(name);
                InputStream in = new XZInputStream(packed);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER)) {
            in.transferTo(out);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private InputStream resource(String name) {
        InputStream in = ParserModels.class.getClassLoader().getResourceAsStream(ROOT + name + ".xz");
        if (in == null) {
            throw new ParleyException("The language model (" + name + ") must be on the class path.");
        }
        return in;
    }
}
