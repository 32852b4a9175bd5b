package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ParleyException;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Evidence;
import org.parley.model.record.ProposedStatement;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.record.Verdict;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/** Reviews, what was left open, answers and proposals: kept as given, never changed, checked like everything else. */
class ReviewStoreTest {
    private static final CodedDocument CODED =
            CodedFixture.document("River Post", "Upland will never close the dam, “not ever” 😀.");
    private static final Statement SAID = CODED.statements().get(0);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("river.parley");
        try (CaseFile river = CaseFile.create(file, "river.yaml", CodedFixture.CODEBOOK, CodedFixture.AT)) {
            river.add(
                    new CodedDocument(
                            CODED.document(), CODED.statements(), List.of(SAID), CODED.events(), CODED.coder(), true),
                    CodedFixture.STAMP);
        }
    }

    private static Review review(Verdict verdict) {
        return new Review(verdict, SAID, SAID, "Ada", "a note", CodedFixture.AT);
    }

    private static ModelAnswer answer(String key) {
        return new ModelAnswer(
                key, CODED.document().id(), new Span(0, 10), "tiny", "1", "{}", "ok", 7, CodedFixture.AT);
    }

    private void change(String sql) {
        try (Database database = Database.open(file)) {
            database.write(open -> {
                Database.execute(open, sql);
                return sql;
            });
        }
    }

    @Test
    void reviewsAnswersAndWhatWasLeftOpenComeBackAsTheyWereGiven() {
        try (CaseFile river = CaseFile.open(file)) {
            river.addReview(review(Verdict.REJECT));
            river.addReview(review(Verdict.UNDO));
            assertThat(river.addAnswer(answer("k1"), List.of(SAID))).isTrue();
            assertThat(river.addAnswer(answer("k1"), List.of(SAID))).isFalse();
        }
        try (CaseFile river = CaseFile.open(file)) {
            assertThat(river.reviews()).containsExactly(review(Verdict.REJECT), review(Verdict.UNDO));
            assertThat(river.answers()).containsExactly(answer("k1"));
            assertThat(river.answerKeys()).containsExactly("k1");
            assertThat(river.proposed()).containsExactly(new ProposedStatement(SAID, "tiny", "1", "k1"));
            assertThat(river.abstained()).containsExactly(SAID);
            assertThat(river.coded(CODED.document().id()).orElseThrow().abstained())
                    .containsExactly(SAID);
            assertThat(river.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE review SET reviewer = 'Eve'",
                "DELETE FROM review",
                "UPDATE abstained SET statement = ''",
                "DELETE FROM abstained",
                "UPDATE answer SET body = ''",
                "DELETE FROM proposed",
                "UPDATE proposed SET statement = ''"
            })
    void nothingOfItIsEverChangedOrDeleted(String sql) {
        try (CaseFile river = CaseFile.open(file)) {
            river.addReview(review(Verdict.ACCEPT));
            river.addAnswer(answer("k1"), List.of(SAID));
        }
        assertThatThrownBy(() -> change(sql))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void aReviewWhoseQuoteIsNotInItsDocumentIsFound() {
        Statement moved = new Statement(
                SAID.id(),
                new Evidence(CODED.document().id(), new Quote(new Span(0, 7), "Lowland")),
                SAID.attribution(),
                SAID.coding(),
                SAID.date(),
                SAID.figures(),
                SAID.confidence());
        try (CaseFile river = CaseFile.open(file)) {
            river.addReview(new Review(Verdict.ACCEPT, moved, moved, "Ada", "", CodedFixture.AT));
            assertThat(river.check()).anySatisfy(each -> assertThat(each.kind()).isEqualTo("span"));
        }
    }

    @Test
    void aCaseOfTheSecondVersionGetsTheQueue() {
        Path old = folder.resolve("old.parley");
        try (Database database = Database.open(old)) {
            Migrations.run(database, 2);
            database.write(open -> {
                CodebookTable.insert(open, "river.yaml", CodedFixture.CODEBOOK, CodedFixture.AT);
                return 0;
            });
        }
        try (CaseFile river = CaseFile.open(old)) {
            river.addReview(review(Verdict.ACCEPT));
            assertThat(river.reviews()).hasSize(1);
            assertThat(river.abstained()).isEmpty();
        }
    }
}
