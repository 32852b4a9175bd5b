package org.parley.workbench.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Span;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.GoldDocument;
import org.parley.workbench.evaluate.gold.StatementCode;

class DocumentScorerTest {
    private static final String TEXT = "0123456789".repeat(4);

    private static StatementCode statement(int start, int end, String holder) {
        return new StatementCode(new Span(start, end), holder, "", "offer", "process", "talks", "+", 1);
    }

    private static List<Pair> detect(List<StatementCode> gold, List<StatementCode> predicted) {
        return new CodeMatcher(TEXT).match(gold, predicted, Level.DETECT.agrees());
    }

    private static ScoredDocument score(
            String text, List<StatementCode> gold, List<StatementCode> predicted, List<EventCode> events) {
        GoldDocument document = new GoldDocument("a", "", CodedDate.UNKNOWN, "", text, gold, events);
        return new DocumentScorer().score(document, predicted, List.of());
    }

    @Test
    void halfOfTheShorterQuoteIsEnoughAndLessIsNot() {
        List<StatementCode> gold = List.of(statement(0, 10, "A"));
        assertThat(detect(gold, List.of(statement(5, 40, "A")))).containsExactly(new Pair(0, 0));
        assertThat(detect(gold, List.of(statement(6, 40, "A")))).isEmpty();
        assertThat(detect(gold, List.of(statement(10, 20, "A")))).isEmpty();
    }

    @Test
    void theLargestOverlapIsTakenFirst() {
        List<StatementCode> gold = List.of(statement(0, 20, "A"), statement(10, 30, "A"));
        assertThat(detect(gold, List.of(statement(12, 28, "A")))).containsExactly(new Pair(1, 0));
    }

    @Test
    void atEqualOverlapTheNearerLengthIsTakenThenTheLaterItems() {
        List<StatementCode> lengths = List.of(statement(0, 12, "A"), statement(0, 30, "A"));
        assertThat(detect(lengths, List.of(statement(0, 10, "A")))).containsExactly(new Pair(0, 0));
        List<StatementCode> same = List.of(statement(0, 10, "A"), statement(0, 10, "B"), statement(0, 10, "C"));
        assertThat(detect(same, same.subList(0, 2))).containsExactly(new Pair(2, 1), new Pair(1, 0));
    }

    @Test
    void greedyMatchingMayLeaveAnItemAlone() {
        // the best overlap pairs the second gold with the only prediction that would also serve the first
        List<StatementCode> gold = List.of(statement(0, 20, "A"), statement(10, 20, "A"));
        List<StatementCode> predicted = List.of(statement(10, 20, "A"), statement(15, 30, "A"));
        assertThat(detect(gold, predicted)).containsExactly(new Pair(1, 0));
    }

    @Test
    void overlapIsCountedInCodePoints() {
        String text = "ab\uD83D\uDE00\uD83D\uDE01cdefgh";
        CodeMatcher matcher = new CodeMatcher(text);
        // the second emoji and c, against c to h: half of two code points, but a third of three UTF-16 units
        assertThat(matcher.match(List.of(statement(4, 7, "A")), List.of(statement(6, 12, "A")), Level.DETECT.agrees()))
                .containsExactly(new Pair(0, 0));
        // a, b and the first emoji, against the rest from there: a third of three, but half of four
        assertThat(matcher.match(List.of(statement(0, 4, "A")), List.of(statement(2, 12, "A")), Level.DETECT.agrees()))
                .isEmpty();
    }

    @Test
    void holdersAreComparedWithoutCaseAndOuterSpace() {
        assertThat(Level.HOLDER.agrees().test(statement(0, 1, "United Nations"), statement(0, 1, " united nations ")))
                .isTrue();
    }

    @Test
    void aRepeatIsForgivenOnlyWhereTheFirstWasMatched() {
        List<StatementCode> gold = List.of(statement(0, 10, "A"));
        List<StatementCode> predicted = List.of(statement(0, 10, "B"), statement(20, 30, " b"));
        ScoredDocument scored = score(TEXT, gold, predicted, List.of());
        assertThat(scored.at(Level.DETECT).counts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(scored.at(Level.HOLDER).counts()).isEqualTo(new Counts(0, 2, 1));
    }

    @Test
    void aQuoteThatIsNotInTheTextCountsAsGoldAndIsNeverFound() {
        StatementCode nowhere = statement(0, 0, "A");
        ScoredDocument scored = score(TEXT, List.of(nowhere), List.of(statement(0, 10, "A")), List.of());
        assertThat(scored.at(Level.DETECT).counts()).isEqualTo(new Counts(0, 1, 1));
        assertThat(scored.gold().unplaced()).isEqualTo(1);
    }

    @Test
    void recordsOfOneSentenceAreAlignedByWhatTheySay() {
        StatementCode first = statement(0, 10, "A");
        StatementCode second = statement(0, 10, "B");
        ScoredDocument scored = score(TEXT, List.of(first, second), List.of(second, first), List.of());
        assertThat(scored.aligned()).containsExactlyInAnyOrder(new Pair(0, 1), new Pair(1, 0));
    }
}
