package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.parley.coding.event.Ruritania;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Statement;
import org.parley.model.text.SourceDocument;

class TimeBudgetTest {
    private static final int SENTENCES = 40;
    private static final CodingPipeline PIPELINE =
            CodingPipeline.sharing(StatementCodingTest.codebook(), Ruritania.models());

    private static SourceDocument document() {
        return Ruritania.document(
                "Ruritania rejected a truce. ".repeat(SENTENCES).strip());
    }

    /** A clock that goes on by a second each time it is looked at. */
    private static TimeBudget seconds(long seconds) {
        AtomicLong now = new AtomicLong();
        return TimeBudget.of(Duration.ofSeconds(seconds), () -> now.addAndGet(1_000_000_000L));
    }

    @Test
    void whatIsCodedWhenTheTimeIsUpIsKeptAndMarkedAsPartial() {
        CodedDocument whole = PIPELINE.code(document());
        CodedDocument part = PIPELINE.code(document(), seconds(30));
        assertThat(whole.complete()).isTrue();
        assertThat(part.complete()).isFalse();
        assertThat(part.statements())
                .isNotEmpty()
                .hasSizeLessThan(whole.statements().size());
        assertThat(part.statements().stream().map(Statement::id).toList())
                .isEqualTo(whole.statements().stream()
                        .limit(part.statements().size())
                        .map(Statement::id)
                        .toList());
    }

    @Test
    void aDocumentThatIsDoneInTimeIsTheSameAsWithoutABound() {
        CodedDocument timed = PIPELINE.code(document(), seconds(10_000));
        assertThat(timed).isEqualTo(PIPELINE.code(document()));
    }
}
