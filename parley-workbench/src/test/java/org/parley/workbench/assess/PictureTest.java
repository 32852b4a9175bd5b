package org.parley.workbench.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.matrix.IssueStatus;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.model.ParleyException;
import org.parley.workbench.River;
import org.parley.workbench.Workbench;
import org.parley.workbench.explain.Answer;
import org.parley.workbench.explain.Ask;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadDocuments;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.json.Json;
import org.parley.workbench.render.AnswersText;
import org.parley.workbench.render.CellText;
import org.parley.workbench.render.MatrixRows;
import org.parley.workbench.render.PictureRows;
import org.parley.workbench.render.PictureText;
import org.parley.workbench.render.StatementRows;
import org.parley.workbench.render.TextStyle;
import org.parley.workbench.render.TimelineRows;
import org.parley.workbench.render.TimelineText;
import org.parley.workbench.workspace.CaseSession;

class PictureTest {
    @TempDir
    Path folder;

    private CaseSession session;

    @BeforeEach
    void read() {
        Workbench river = River.workbench();
        Path file = folder.resolve("river.parley");
        new NewCase(river.codebooks(), river.clock()).create(file, "river");
        session = CaseSession.open(file, river.codebooks());
        new ReadDocuments(river.source(), river.coders(), river.nearRepeats(), river.clock())
                .read(
                        session,
                        new ReadRequest(
                                List.of(
                                        "2025-11-03|River Post|Upland rejects the dam for ever. Rain fell on the dam.",
                                        "2025-11-04|Canal Mail|Lowland wants the dam.",
                                        "2026-01-20|Canal Mail|Upland rejects the toll. Lowland wants the toll.",
                                        "2026-01-22|River Post|Upland wants the toll, after all. Coast wants the gauges."),
                                2),
                        progress -> {});
    }

    @AfterEach
    void close() {
        session.close();
    }

    private CasePicture picture(PositionsQuery query) {
        return new Positions(MatrixAssumptions.DEFAULT).of(session, query);
    }

    @Test
    void thePictureIsAsOfTheNewestDayOfTheRecord() {
        CasePicture picture = picture(PositionsQuery.ALL);
        assertThat(picture.matrix().asOf()).isEqualTo(LocalDate.of(2026, 1, 22));
        assertThat(picture.matrix().issue("water").orElseThrow().status()).isEqualTo(IssueStatus.DEADLOCKED);
        assertThat(picture.rounds())
                .singleElement()
                .satisfies(each -> assertThat(each.issues()).hasSize(2));
        assertThat(picture.outlets()).hasSize(2);
    }

    @Test
    void theTableShowsRedLinesAndFitsAHundredColumns() {
        List<String> lines = new PictureText(TextStyle.PLAIN).lines(picture(PositionsQuery.ALL));
        assertThat(lines).allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(100));
        assertThat(String.join("\n", lines))
                .contains("✖ the dam", "deadlocked", "What moved", "Upland moved towards the toll", "First round");
    }

    @Test
    void withoutUnicodeOnlyAsciiIsPrinted() {
        List<String> lines = new PictureText(new TextStyle(100, false, false)).lines(picture(PositionsQuery.ALL));
        assertThat(String.join("\n", lines)).matches("\\p{ASCII}*");
    }

    @Test
    void aPartyIsFoundByItsCapitalAndAnUnknownOneIsRefusedWithTheNames() {
        CasePicture picture = picture(new PositionsQuery("highton", "", LocalDate.MAX));
        assertThat(picture.matrix().parties()).containsExactly("Upland");
        assertThat(new CellText(TextStyle.PLAIN).lines(picture.matrix()))
                .anySatisfy(each -> assertThat(each).contains("RED LINE since 2025-11-03"));
        assertThatThrownBy(() -> picture(new PositionsQuery("Atlantis", "", LocalDate.MAX)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("Maybe it is one of Upland, Lowland, Coast");
        assertThatThrownBy(() -> picture(new PositionsQuery("", "fish", LocalDate.MAX)))
                .hasMessageContaining("water, trade");
    }

    @Test
    void anEarlierDateShowsTheEarlierPicture() {
        CasePicture picture = picture(new PositionsQuery("", "", LocalDate.of(2025, 11, 3)));
        assertThat(picture.matrix().positions()).hasSize(1);
    }

    @Test
    void theTimelineRunsFromOldToNewWithRoundsAndShifts() {
        List<TimelineEntry> entries = new Timeline(MatrixAssumptions.DEFAULT).of(session, TimelineQuery.ALL);
        assertThat(entries).isSortedAccordingTo(TimelineEntry.BY_DAY);
        assertThat(entries)
                .extracting(TimelineEntry::kind)
                .contains(TimelineEntry.Kind.ROUND, TimelineEntry.Kind.STATEMENT, TimelineEntry.Kind.SHIFT);
        assertThat(new TimelineText(TextStyle.PLAIN).lines(entries))
                .allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(100));
        assertThat(TimelineRows.csv(entries).lines()).hasSize(entries.size() + 1);
    }

    @Test
    void askingForAPartyBringsItsStatementsFirst() {
        List<Answer> answers = new Ask().ask(session, "What does Uplandish policy say on the dam?", 5);
        assertThat(answers.get(0).quote().words()).startsWith("Upland rejects the dam for ever");
        assertThat(answers.get(0).statements()).hasSize(1);
        assertThat(answers).extracting(each -> each.quote().words()).contains("Rain fell on the dam.");
        assertThat(new AnswersText(TextStyle.PLAIN, new Labels(session.codebook())).lines(answers))
                .anySatisfy(each -> assertThat(each).contains("River Post, 2025-11-03"));
        assertThat(new Ask().ask(session, "pineapple", 5)).isEmpty();
    }

    @Test
    void everyPositionInJsonAndCsvNamesItsStatements() {
        CasePicture picture = picture(PositionsQuery.ALL);
        String json = Json.pretty(PictureRows.json(picture));
        session.record()
                .statements()
                .forEach(each -> assertThat(json).contains(each.statement().id()));
        assertThat(MatrixRows.csv(picture.matrix()).lines())
                .hasSize(picture.matrix().positions().size() + 1);
        assertThat(StatementRows.csv(session.record().statements()).lines()).hasSize(7);
    }

    @Test
    void theRecordIsLoadedAgainWhenTheFileHasChanged() {
        int before = session.record().documents().size();
        Workbench river = River.workbench();
        try (CaseSession other = CaseSession.open(session.path(), river.codebooks())) {
            new ReadDocuments(river.source(), river.coders(), river.nearRepeats(), river.clock())
                    .read(other, new ReadRequest(List.of("2026-02-01|River Post|Coast wants the toll."), 1), p -> {});
        }
        assertThat(session.record().documents()).hasSize(before + 1);
    }
}
