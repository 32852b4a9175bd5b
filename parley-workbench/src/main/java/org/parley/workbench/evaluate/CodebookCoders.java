package org.parley.workbench.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.ShippedCodebooks;
import org.parley.coding.CodingMode;
import org.parley.coding.CodingModels;
import org.parley.coding.CodingPipeline;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;
import org.parley.model.text.SourceDocument;

/**
 * The coder of each process, made from its codebook when first asked for; all share one set of language models. Not
 * thread-safe.
 */
public final class CodebookCoders implements Function<String, Function<SourceDocument, CodedDocument>> {
    private final Function<String, Codebook> codebooks;
    private final Path modelCache;
    private final CodingMode mode;
    private final Map<String, Function<SourceDocument, CodedDocument>> coders = new TreeMap<>();
    private final List<CodingModels> models = new ArrayList<>(1);

    private CodebookCoders(Function<String, Codebook> codebooks, Path modelCache, CodingMode mode) {
        this.codebooks = codebooks;
        this.modelCache = modelCache;
        this.mode = mode;
    }

    /**
     * One codebook for all processes.
     *
     * @param idOrFile id of a shipped codebook, or a file
     * @param modelCache folder in which unpacked language models are kept
     * @throws ParleyException if there is no such codebook, or it is not valid
     */
    public static CodebookCoders with(String idOrFile, Path modelCache) {
        Codebook codebook = new CodebookReader(new ShippedCodebooks()).open(idOrFile);
        return new CodebookCoders(process -> codebook, modelCache, CodingMode.FULL);
    }

    /** For each process the codebook {@code <process>.yaml} of a folder; a missing one is complained of when it is asked for. */
    public static CodebookCoders in(Path folder, Path modelCache) {
        return new CodebookCoders(process -> read(folder, process), modelCache, CodingMode.FULL);
    }

    /** The same with the fast coder, which shares the parser if it is loaded. */
    public CodebookCoders fast() {
        CodebookCoders fast = new CodebookCoders(codebooks, modelCache, CodingMode.FAST);
        models.forEach(loaded -> fast.models.add(loaded.in(CodingMode.FAST, modelCache)));
        return fast;
    }

    private static Codebook read(Path folder, String process) {
        Path file = folder.resolve(process + ".yaml");
        if (process.isEmpty() || !Files.isRegularFile(file)) {
            throw ParleyException.withMend(
                    "The codebook (" + file + ") of process (" + process + ") must be there.",
                    "the gold names no process or another one: give one codebook for all with --codebook.");
        }
        return new CodebookReader(new ShippedCodebooks()).read(file);
    }

    @Override
    public Function<SourceDocument, CodedDocument> apply(String process) {
        return coders.computeIfAbsent(process, this::coder);
    }

    private Function<SourceDocument, CodedDocument> coder(String process) {
        Codebook codebook = codebooks.apply(process);
        if (models.isEmpty()) {
            models.add(CodingModels.load(mode, modelCache));
        }
        return CodingPipeline.sharing(codebook, models.get(0))::code;
    }
}
