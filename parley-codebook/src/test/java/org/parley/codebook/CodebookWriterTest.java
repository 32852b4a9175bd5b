package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;

class CodebookWriterTest {
    private final CodebookReader reader = new CodebookReader(new ShippedCodebooks());

    @ParameterizedTest
    @ValueSource(strings = {"general", "ukraine-russia", "colombia-farc"})
    void whatIsWrittenIsReadBackEqual(String id) {
        Codebook codebook = new ShippedCodebooks().get(id);
        assertThat(reader.parse("written.yaml", new CodebookWriter().write(codebook)))
                .isEqualTo(codebook);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Null",
                "12",
                "2025-01-01",
                "a: b",
                "a #b",
                "- x",
                "\"quoted\" \\ word",
                "{x}",
                "été",
                "it's",
                "a\nb",
                "~",
                "x,y"
            })
    void awkwardNamesSurvive(String name) {
        Party party = new Party(name, PartyRole.MEDIATOR, List.of("alias of " + name), List.of(), List.of(), List.of());
        Codebook codebook = new Codebook("a", "t", List.of(party), List.of(), List.of(), List.of(), List.of());
        assertThat(reader.parse("written.yaml", new CodebookWriter().write(codebook)))
                .isEqualTo(codebook);
    }

    @Test
    void extendingLineIsWritten() {
        Codebook codebook = new Codebook("a", "t", List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(new CodebookWriter().write(codebook, "general")).isEqualTo("""
                codebook: a
                title: t
                extends: general
                """);
    }
}
