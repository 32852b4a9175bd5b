package org.parley.workbench.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.analysis.matrix.Standing;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.record.Polarity;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.record.Verdict;
import org.parley.model.text.SourceDocument;
import org.parley.workbench.River;
import org.parley.workbench.Workbench;
import org.parley.workbench.assess.CheckCase;
import org.parley.workbench.assess.Positions;
import org.parley.workbench.assess.PositionsQuery;
import org.parley.workbench.ingest.Coders;
import org.parley.workbench.ingest.DocumentCoder;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadDocuments;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.ingest.RecodeDocuments;
import org.parley.workbench.workspace.CaseSession;

class ReviewTest {
    private static final String DOUBT = "2026-01-20|River Post|Upland perhaps wants the dam. Lowland rejects the dam.";
    private static final String OPEN = "2026-01-21|Canal Mail|Upland mutters about water and money.";

    @TempDir
    Path folder;

    private final Workbench river = River.workbench();
    private final ReviewStatements use = new ReviewStatements(river.clock());
    private CaseSession session;

    @BeforeEach
    void read() {
        Path file = folder.resolve("river.parley");
        new NewCase(river.codebooks(), river.clock()).create(file, "river");
        session = CaseSession.open(file, river.codebooks());
        new ReadDocuments(river.source(), river.coders(), river.nearRepeats(), river.clock())
                .read(session, new ReadRequest(List.of(DOUBT, OPEN), 2), progress -> {});
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<ReviewItem> queue() {
        return new ReviewQueue().of(session, QueueQuery.ALL);
    }

    private List<Position> positions(String party) {
        return new Positions(MatrixAssumptions.DEFAULT)
                .of(session, PositionsQuery.ALL).matrix().positions().stream()
                        .filter(each -> each.party().equals(party))
                        .toList();
    }

    private Review decide(Verdict verdict, String handle, Amendment change) {
        return use.decide(session, verdict, handle, change, "Ada", "seen");
    }

    private String handle(QueueReason reason) {
        return queue().stream()
                .filter(each -> each.reason() == reason)
                .findFirst()
                .orElseThrow()
                .handle();
    }

    @Test
    void whatIsDoubtfulOrLeftOpenWaitsAndDoesNotCount() {
        assertThat(queue()).extracting(ReviewItem::reason).containsExactly(QueueReason.DOUBTFUL, QueueReason.LEFT_OPEN);
        assertThat(positions("Upland")).isEmpty();
        assertThat(positions("Lowland")).hasSize(1);
    }

    @Test
    void whatIsAcceptedCountsInFullAndSaysWhoConfirmedIt() {
        decide(Verdict.ACCEPT, handle(QueueReason.DOUBTFUL), Amendment.NONE);
        Position dam = positions("Upland").get(0);
        assertThat(dam.confirmed()).isEqualTo(1);
        assertThat(dam.support().weightFor()).isGreaterThan(0.9);
        assertThat(positions("Lowland").get(0).confirmed()).isZero();
        SourcedStatement said = session.record().statements().stream()
                .filter(each -> each.standing().confirmed())
                .findFirst()
                .orElseThrow();
        assertThat(said.standing().words()).isEqualTo("confirmed by Ada");
        assertThat(queue()).hasSize(1);
    }

    @Test
    void aRejectedStatementLeavesTheMatrixAndTheCodedRecordStaysAsItWas() {
        String sure = Handle.of(session.record().statements().stream()
                .filter(each -> each.statement().attribution().holder().equals("Lowland"))
                .findFirst()
                .orElseThrow()
                .statement()
                .id());
        decide(Verdict.REJECT, sure, Amendment.NONE);
        assertThat(positions("Lowland")).isEmpty();
        assertThat(session.file().statements()).hasSize(2);
        assertThat(new CheckCase(river.codebooks()).check(session.path()).sound())
                .isTrue();
    }

    @Test
    void whatWasLeftOpenCountsOnceItIsAmended() {
        String open = handle(QueueReason.LEFT_OPEN);
        assertThatThrownBy(() -> decide(Verdict.ACCEPT, open, Amendment.NONE))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must name a party, an issue and an option");
        decide(
                Verdict.AMEND,
                open,
                new Amendment("", "reject", "water", "gauges", "against", "red line", "", "money", ""));
        Position gauges = positions("Upland").get(0);
        assertThat(gauges.option()).isEqualTo("gauges");
        assertThat(gauges.redLine()).isTrue();
        assertThat(gauges.conditions()).isNotEmpty();
        assertThat(session.record().statements())
                .filteredOn(each -> each.standing().kind() == Standing.Kind.AMENDED)
                .singleElement()
                .satisfies(
                        each -> assertThat(each.statement().coding().polarity()).isEqualTo(Polarity.AGAINST));
    }

    @Test
    void anAmendmentNamesWhatIsWrongWithIt() {
        String doubt = handle(QueueReason.DOUBTFUL);
        assertThatThrownBy(() -> decide(Verdict.AMEND, doubt, Amendment.NONE)).hasMessageContaining("change something");
        assertThatThrownBy(() -> decide(Verdict.AMEND, doubt, new Amendment("", "", "", "castle", "", "", "", "", "")))
                .hasMessageContaining("The option (castle) must be one of the issue (water)")
                .hasMessageContaining("dam, gauges");
        assertThatThrownBy(
                        () -> decide(Verdict.AMEND, doubt, new Amendment("", "", "", "", "", "", "", "never said", "")))
                .hasMessageContaining("word for word");
        assertThatThrownBy(() -> decide(Verdict.AMEND, doubt, new Amendment("", "", "", "", "", "", "", "", "soon")))
                .hasMessageContaining("The date (soon)");
        assertThatThrownBy(() -> decide(Verdict.ACCEPT, "ffff", Amendment.NONE))
                .hasMessageContaining("must be in the queue or in the record");
        assertThatThrownBy(() -> use.decide(session, Verdict.ACCEPT, doubt, Amendment.NONE, " ", ""))
                .hasMessageContaining("reviewer");
        assertThat(session.trail()).isEmpty();
    }

    @Test
    void undoBringsBackTheDecisionBeforeAndTheTrailKeepsAll() {
        String doubt = handle(QueueReason.DOUBTFUL);
        decide(Verdict.REJECT, doubt, Amendment.NONE);
        decide(Verdict.ACCEPT, doubt, Amendment.NONE);
        assertThat(positions("Upland")).hasSize(1);
        use.undo(session, "", "Bo", "");
        assertThat(positions("Upland")).isEmpty();
        assertThat(queue()).hasSize(1);
        use.undo(session, doubt, "Bo", "second thoughts");
        assertThat(queue()).hasSize(2);
        assertThatThrownBy(() -> use.undo(session, "", "Bo", "")).hasMessageContaining("decision to take back");
        assertThat(session.trail())
                .extracting(Review::verdict)
                .containsExactly(Verdict.REJECT, Verdict.ACCEPT, Verdict.UNDO, Verdict.UNDO);
        assertThat(session.trail()).extracting(Review::reviewer).containsExactly("Ada", "Ada", "Bo", "Bo");
    }

    @Test
    void aDecisionStandsWhenALaterCodingMovesTheQuoteOrNoLongerFindsIt() {
        decide(Verdict.ACCEPT, handle(QueueReason.DOUBTFUL), Amendment.NONE);
        recode(document -> new CodedDocument(document, List.of(), List.of(), new Coder("other", "2"), true));
        assertThat(positions("Upland")).hasSize(1);
        assertThat(positions("Lowland")).isEmpty();
        assertThat(session.record().statements())
                .singleElement()
                .satisfies(each -> assertThat(each.standing().confirmed()).isTrue());
    }

    @Test
    void aRejectedStatementStaysOutWhenItsTextIsCodedAnewUnderAnotherIdentifier() {
        decide(Verdict.REJECT, handle(QueueReason.DOUBTFUL), Amendment.NONE);
        recode(document -> {
            CodedDocument coded = river.coders().open(River.codebook()).code(document);
            return new CodedDocument(
                    document,
                    coded.statements().stream().map(ReviewTest::renamed).toList(),
                    List.of(),
                    new Coder("other", "2"),
                    true);
        });
        assertThat(session.record().statements())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.statement().attribution().holder()).isEqualTo("Lowland"));
        assertThat(queue()).isEmpty();
    }

    private static Statement renamed(Statement said) {
        return new Statement(
                said.id() + ":new",
                said.evidence(),
                said.attribution(),
                said.coding(),
                said.date(),
                said.figures(),
                said.confidence());
    }

    private void recode(Function<SourceDocument, CodedDocument> coding) {
        Coders coders = new Coders() {
            @Override
            public Coder identity() {
                return new Coder("other", "2");
            }

            @Override
            public DocumentCoder open(Codebook codebook) {
                return new DocumentCoder() {
                    @Override
                    public CodedDocument code(SourceDocument document) {
                        return coding.apply(document);
                    }

                    @Override
                    public void close() {}
                };
            }
        };
        assertThat(new RecodeDocuments(coders, river.clock())
                        .recode(session, 1, progress -> {})
                        .recoded())
                .isEqualTo(2);
    }

    @Test
    void theQueueIsCutToPartyIssueAndReason() {
        assertThat(new ReviewQueue().of(session, new QueueQuery(0.3, "Highton", "", "")))
                .hasSize(2);
        assertThat(new ReviewQueue().of(session, new QueueQuery(0.3, "", "water", "")))
                .hasSize(1);
        assertThat(new ReviewQueue().of(session, new QueueQuery(0.3, "", "", "left open")))
                .hasSize(1);
        assertThat(new ReviewQueue().of(session, new QueueQuery(0.95, "", "", "doubtful")))
                .hasSize(2);
        assertThatThrownBy(() -> new QueueQuery(0.3, "", "", "odd")).hasMessageContaining("reason (odd)");
    }
}
