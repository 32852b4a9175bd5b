package org.parley.workbench.stability.sourced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.stability.solve.Concept;
import org.parley.model.ParleyException;
import org.parley.workbench.River;
import org.parley.workbench.Workbench;
import org.parley.workbench.assess.Positions;
import org.parley.workbench.assess.PositionsQuery;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadDocuments;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.stability.AssessStability;
import org.parley.workbench.stability.ConceptName;
import org.parley.workbench.stability.StateWords;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.workspace.CaseSession;

class CaseModelTest {
    @TempDir
    Path folder;

    private CaseSession session;

    @BeforeEach
    void open() {
        Workbench river = River.workbench();
        Path file = folder.resolve("river.parley");
        new NewCase(river.codebooks(), river.clock()).create(file, "river");
        session = CaseSession.open(file, river.codebooks());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private PositionMatrix read(String... inputs) {
        Workbench river = River.workbench();
        new ReadDocuments(river.source(), river.coders(), river.nearRepeats(), river.clock())
                .read(session, new ReadRequest(List.of(inputs), 1), progress -> {});
        return new Positions(MatrixAssumptions.DEFAULT)
                .of(session, PositionsQuery.ALL)
                .matrix();
    }

    private static List<String> wishes(CaseModel model, int decisionMaker) {
        return model.scenario().preferences().get(decisionMaker).statements().stream()
                .map(Scenario.Statement::words)
                .toList();
    }

    @Test
    void decisionMakersAreThoseWhoControlAnOptionThatHasBeenSpokenOf() {
        CaseModel model = CaseModel.of(
                read("2026-01-03|Canal Mail|Upland wants the dam. Lowland rejects the dam. Coast wants the gauges."),
                14);
        assertThat(model.scenario().decisionMakers()).containsExactly("Upland", "Lowland");
        assertThat(model.courses().chosen().stream().map(CaseCourses.Chosen::id))
                .containsExactly("water/dam", "water/gauges");
        assertThat(model.courses().leftOut())
                .extracting(CaseCourses.LeftOut::id, CaseCourses.LeftOut::reason)
                .contains(org.assertj.core.api.Assertions.tuple("trade/toll", "no decision maker has spoken of it"));
    }

    @Test
    void aRedLineIsTheFirstWishAndWhatIsWantedFollows() {
        CaseModel model = CaseModel.of(
                read(
                        "2026-01-03|Canal Mail|Lowland rejects the dam for ever. Upland wants the dam.",
                        "2026-01-04|River Post|Lowland wants the toll. Lowland wants the gauges. Upland wants the gauges."),
                14);
        assertThat(wishes(model, 1).get(0)).isEqualTo("not 'Upland: the dam'");
        assertThat(wishes(model, 1)).contains("('Upland: the gauges' and 'Lowland: the gauges')");
    }

    @Test
    void theEquilibriumIsToldInWordsOfItsCourses() {
        CaseModel model = CaseModel.of(
                read("2026-01-03|Canal Mail|Upland wants the dam. Lowland wants the gauges. Upland wants the gauges."),
                14);
        Scenario scenario = model.scenario();
        int state = new AssessStability()
                .judge(scenario.conflict(), List.of(ConceptName.parse("Nash")))
                .get("Nash")
                .equilibria()
                .nextSetBit(0);
        assertThat(new StateWords(scenario).line(state)).isEqualTo("Upland and Lowland: the gauges. Upland: the dam.");
    }

    @Test
    void thereAreNeverMoreCoursesThanAskedForAndTheBestEvidencedStay() {
        CaseModel model = CaseModel.of(
                read(
                        "2026-01-03|Canal Mail|Upland wants the dam. Lowland wants the toll.",
                        "2026-01-09|River Post|Upland rejects the toll. Lowland wants the toll."),
                1);
        assertThat(model.courses().chosen().stream().map(CaseCourses.Chosen::id))
                .containsExactly("trade/toll");
        assertThat(model.courses().leftOut())
                .extracting(CaseCourses.LeftOut::reason)
                .contains("less evidence than the 1 courses there is room for");
    }

    @Test
    void everyWishHasItsQuotes() {
        PositionMatrix matrix = read("2026-01-03|Canal Mail|Upland wants the dam. Lowland rejects the dam.");
        CaseModel model = CaseModel.of(matrix, 14);
        WishQuotes quotes = new WishQuotes(model.scenario(), matrix);
        Scenario.Statement first =
                model.scenario().preferences().get(0).statements().get(0);
        assertThat(quotes.behindWish(0, first)
                        .get(0)
                        .utterances()
                        .get(0)
                        .lead()
                        .statement()
                        .evidence()
                        .quote()
                        .words())
                .isEqualTo("Upland wants the dam.");
        assertThat(quotes.unknownCites()).isEmpty();
    }

    @Test
    void sharesAreTheSameForTheSameSeedAndSumToOneOverTheNashEquilibriaOfEachDraw() {
        CaseModel model = CaseModel.of(read("2026-01-03|Canal Mail|Upland wants the dam."), 14);
        var shares = model.shares(60, 7, Set.of(Concept.NASH));
        var again = model.shares(60, 7, Set.of(Concept.NASH));
        assertThat(shares.count(Concept.NASH, 0) + shares.count(Concept.NASH, 1))
                .isEqualTo(60);
        assertThat(shares.count(Concept.NASH, 1))
                .isGreaterThan(shares.count(Concept.NASH, 0))
                .isEqualTo(again.count(Concept.NASH, 1));
    }

    @Test
    void anEquilibriumThatHangsOnOneQuoteIsFound() {
        PositionMatrix matrix = read("2026-01-03|Canal Mail|Upland wants the dam. Lowland rejects the dam.");
        CaseModel model = CaseModel.of(matrix, 14);
        QuoteInfluence.Findings found =
                new QuoteInfluence(model, session.record().statements(), Set.of(Concept.NASH)).find(10);
        assertThat(found.tried()).isEqualTo(1);
        assertThat(found.flips()).singleElement().satisfies(flip -> {
            assertThat(flip.statement().statement().evidence().quote().words()).isEqualTo("Upland wants the dam.");
            assertThat(flip.lost().get(Concept.NASH).nextSetBit(0)).isEqualTo(1);
            assertThat(flip.gained().get(Concept.NASH).nextSetBit(0)).isZero();
        });
    }

    @Test
    void aCaseInWhichNobodySpeaksOfWhatItControlsHasNoModel() {
        PositionMatrix matrix = read("2026-01-03|Canal Mail|Rain fell on the hills.");
        assertThat(CaseCourses.of(matrix, 14).chosen()).isEmpty();
        assertThatThrownBy(() -> CaseModel.of(matrix, 14))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("controlled-by");
    }
}
