package org.parley.workbench.wiring;

import java.nio.file.Path;
import org.parley.coding.CodingPipeline;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.text.SourceDocument;
import org.parley.workbench.ingest.Coders;
import org.parley.workbench.ingest.DocumentCoder;

/** The coding pipeline as the use cases see it. */
final class PipelineCoders implements Coders {
    private final Path modelCache;

    PipelineCoders(Path modelCache) {
        this.modelCache = modelCache;
    }

    @Override
    public Coder identity() {
        return CodingPipeline.CODER;
    }

    @Override
    public DocumentCoder open(Codebook codebook) {
        CodingPipeline pipeline = CodingPipeline.open(codebook, modelCache);
        return new DocumentCoder() {
            @Override
            public CodedDocument code(SourceDocument document) {
                return pipeline.code(document);
            }

            @Override
            public void close() {
                pipeline.close();
            }
        };
    }
}
