package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.coding.event.Ruritania;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Statement;

class FastModeTest {
    private static final CodingPipeline FULL =
            CodingPipeline.sharing(StatementCodingTest.codebook(), Ruritania.models());
    private static final CodingPipeline FAST = CodingPipeline.sharing(
            StatementCodingTest.codebook(),
            CodingModels.full(Ruritania.models()).in(CodingMode.FAST, Ruritania.cache()));

    private static CodedDocument code(CodingPipeline pipeline) {
        return pipeline.code(
                Ruritania.document("Ruritania demands a truce. Graustark refuses to withdraw its troops."));
    }

    @Test
    void theCoderSaysInWhichModeADocumentWasCoded() {
        assertThat(code(FULL).coder().name()).isEqualTo("parley-rules");
        assertThat(code(FAST).coder().name()).isEqualTo("parley-rules-fast");
    }

    @Test
    void plainDemandsAndRefusalsAreCodedTheSameInBothModes() {
        assertThat(code(FAST).statements())
                .extracting(Statement::id)
                .isNotEmpty()
                .isEqualTo(code(FULL).statements().stream().map(Statement::id).toList());
    }
}
