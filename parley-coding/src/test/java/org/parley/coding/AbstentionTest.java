package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.coding.event.Ruritania;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.record.Act;
import org.parley.model.record.CodedDocument;

/** What cannot be placed is left open for a person, with who spoke and what the utterance does. */
class AbstentionTest {
    private static final CodingPipeline PIPELINE = CodingPipeline.sharing(
            new Codebook(
                    "ruritania",
                    "Ruritania",
                    List.of(new Party("Ruritania", PartyRole.PRINCIPAL, List.of(), List.of(), List.of(), List.of())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            Ruritania.models());

    private static CodedDocument code(String text) {
        return PIPELINE.code(Ruritania.document(text));
    }

    @Test
    void anUtteranceOnNoOptionOfTheCodebookIsLeftOpen() {
        CodedDocument coded = code("Ruritania demands a ceasefire.");
        assertThat(coded.statements()).isEmpty();
        assertThat(coded.abstained())
                .singleElement()
                .satisfies(each -> assertThat(each.coding().linked()).isFalse())
                .satisfies(each -> assertThat(each.coding().act()).isEqualTo(Act.DEMAND))
                .satisfies(each -> assertThat(each.attribution().holder()).isEqualTo("Ruritania"))
                .satisfies(each -> assertThat(each.confidence().value()).isZero());
    }

    @Test
    void whatWouldNotCountAnywayIsNotLeftOpen() {
        assertThat(code("If Ruritania demanded a ceasefire, there would be one.")
                        .abstained())
                .isEmpty();
        assertThat(code("It rained in the valley.").abstained()).isEmpty();
    }
}
