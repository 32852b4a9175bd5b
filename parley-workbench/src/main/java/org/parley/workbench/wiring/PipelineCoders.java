package org.parley.workbench.wiring;

import java.nio.file.Path;
import org.parley.coding.CodingMode;
import org.parley.coding.CodingModels;
import org.parley.coding.CodingPipeline;
import org.parley.coding.TimeBudget;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.text.SourceDocument;
import org.parley.workbench.ingest.Coders;
import org.parley.workbench.ingest.CodingSettings;
import org.parley.workbench.ingest.DocumentCoder;

/** The coding pipeline as the use cases see it. */
final class PipelineCoders implements Coders {
    private final Path modelCache;
    private final CodingSettings settings;

    PipelineCoders(Path modelCache, CodingSettings settings) {
        this.modelCache = modelCache;
        this.settings = settings;
    }

    @Override
    public Coders with(CodingSettings other) {
        return new PipelineCoders(modelCache, other);
    }

    @Override
    public Coder identity() {
        return mode().coder();
    }

    private CodingMode mode() {
        return CodingMode.of(settings.fast());
    }

    @Override
    public DocumentCoder open(Codebook codebook) {
        CodingPipeline pipeline = CodingPipeline.sharing(codebook, CodingModels.load(mode(), modelCache));
        return new DocumentCoder() {
            @Override
            public CodedDocument code(SourceDocument document) {
                return pipeline.code(document, TimeBudget.of(settings.timeLimit()));
            }

            @Override
            public void close() {
                pipeline.close();
            }
        };
    }
}
