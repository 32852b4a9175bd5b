package org.parley.workbench.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.ShippedCodebooks;
import org.parley.workbench.River;
import org.parley.workbench.Workbench;
import org.parley.workbench.actors.ActorEntry.Kind;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadDocuments;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.workspace.CaseSession;

class ListActorsTest {
    private static final String TEXT = "2026-01-20|River Post|Upland wants the dam. In the port, harbour minister "
            + "Lio Varga met nobody. In the square, Dam said a voice. On Monday Ada Brook said that it rained. Brook said no more. Upland rejects the toll. Leaders in Velden said so.";

    @TempDir
    Path folder;

    private List<ActorEntry> actors(boolean unknown) {
        Workbench river = River.workbench();
        Path file = folder.resolve("river.parley");
        new NewCase(river.codebooks(), river.clock()).create(file, "river");
        try (CaseSession session = CaseSession.open(file, river.codebooks())) {
            new ReadDocuments(river.source(), river.coders(), river.nearRepeats(), river.clock())
                    .read(session, new ReadRequest(List.of(TEXT), 1), progress -> {});
            return unknown ? new ListActors().unknown(session) : new ListActors().of(session);
        }
    }

    @Test
    void whoSpeaksOrHasAnOfficeAndIsUnknownIsListedOnceWithItsWordsAndALine() {
        List<ActorEntry> found = actors(true);
        assertThat(found).extracting(ActorEntry::name).containsExactly("Ada Brook", "Lio Varga");
        assertThat(found).allMatch(each -> each.kind() == Kind.NAME);
        assertThat(found.get(0).samples().get(0).quote().words()).contains("Ada Brook said that it rained");
        assertThat(found.get(0).line()).isEqualTo("- {name: Ada Brook}");
        assertThat(found.get(1).line()).isEqualTo("- {name: Lio Varga, offices: [{title: minister}]}");
    }

    @Test
    void theKnownComeAfterTheUnknownWithTheirCounts() {
        assertThat(actors(false).get(2))
                .satisfies(each -> assertThat(each.name()).isEqualTo("Upland"))
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.PARTY))
                .satisfies(each -> assertThat(each.statements()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Brook", "No", "O'Hara-Øst", "A: {b} #c", "\"Q\" the Quick", "Ali, Hassan"})
    void aLineReadsBackAsTheNameThatItWasMadeFor(String name) {
        String yaml = "codebook: test\nparties:\n  - name: Upland\n    people:\n      "
                + CodebookLine.person(name, "foreign minister") + "\nactors:\n  " + CodebookLine.actor(name + " party")
                + "\n";
        var codebook = new CodebookReader(new ShippedCodebooks()).parse("test.yaml", yaml);
        assertThat(codebook.parties().get(0).people().get(0).name()).isEqualTo(name);
        assertThat(codebook.actors().get(0).name()).isEqualTo(name + " party");
    }
}
