package org.parley.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;
import org.parley.model.record.Act;
import org.parley.model.record.Firmness;
import org.parley.model.record.Scope;

class PositionAnalysisTest {
    private static Position position(PositionMatrix matrix, String party, String option) {
        return matrix.positions().stream()
                .filter(each -> each.party().equals(party) && each.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void supportIsTheBetaMeanOfWeightsAgedByTheHalfLife() {
        Talk talk = new Talk()
                .says(0, "Upland", "+open-dam", Act.DEMAND, Firmness.STATED, "A", "one two three", 0.8)
                .says(120, "Upland", "-open-dam", Act.REJECT, Firmness.SIGNAL, "A", "four five six", 1);
        Position position = position(talk.matrix(120), "Upland", "open-dam");
        // for: 1 x 0.8, one half-life old; against: 0.5 x 1, today
        assertThat(position.support().weightFor()).isCloseTo(0.4, within(1e-12));
        assertThat(position.support().weightAgainst()).isCloseTo(0.5, within(1e-12));
        assertThat(position.support().mean()).isCloseTo(1.4 / 2.9, within(1e-12));
        BetaDistribution posterior = new BetaDistribution(1.4, 1.5);
        assertThat(posterior.cumulative(position.support().low())).isCloseTo(0.05, within(1e-9));
        assertThat(posterior.cumulative(position.support().high())).isCloseTo(0.95, within(1e-9));
    }

    @Test
    void oneUtterancePrintedByThreeOutletsCountsOnceAndKeepsItsSources() {
        Talk talk = new Talk()
                .says(3, "Upland", "-close-dam", Act.REJECT, Firmness.STATED, "A", "we will never close the dam", 0.6)
                .says(4, "Upland", "-close-dam", Act.REJECT, Firmness.STATED, "B", "We will never close the dam!", 0.9)
                .says(4, "Upland", "-close-dam", Act.REJECT, Firmness.STATED, "C", "will never close the dam", 0.7);
        Position position = position(talk.matrix(4), "Upland", "close-dam");
        assertThat(position.utterances()).hasSize(1);
        assertThat(position.utterances().get(0).outlets()).containsExactly("A", "B", "C");
        assertThat(position.statementIds()).hasSize(3);
        // the surest report speaks for all; the utterance is as old as its first report
        assertThat(position.support().weightAgainst()).isCloseTo(0.9 * Math.pow(0.5, 1 / 120.0), within(1e-12));
    }

    @Test
    void theSameWordsAMonthLaterAreSaidAgain() {
        Talk talk = new Talk()
                .says(3, "Upland", "-close-dam", Act.REJECT, Firmness.STATED, "A", "never close the dam", 1)
                .says(33, "Upland", "-close-dam", Act.REJECT, Firmness.STATED, "A", "never close the dam", 1);
        assertThat(position(talk.matrix(33), "Upland", "close-dam").utterances())
                .hasSize(2);
    }

    @Test
    void onlyAssertedLinkedStatementsOfAHolderEnter() {
        Talk talk = new Talk();
        talk.add(talk.statement(
                1, "Upland", "+gauges", Act.DEMAND, Firmness.STATED, "A", "if it were so", 1, Scope.HYPOTHETICAL, ""));
        talk.add(talk.statement(1, "Upland", "+", Act.DEMAND, Firmness.STATED, "A", "unlinked", 1, Scope.ASSERTED, ""));
        talk.add(talk.statement(1, "", "+gauges", Act.DEMAND, Firmness.STATED, "A", "nobody", 1, Scope.ASSERTED, ""));
        assertThat(talk.matrix(2).positions()).isEmpty();
    }

    @Test
    void reportsOfFactAreNoWordOnWhatIsWanted() {
        Talk talk = new Talk().says(1, "Upland", "+gauges", Act.REPORT, Firmness.STATED);
        assertThat(talk.matrix(2).positions()).isEmpty();
    }

    @Test
    void nothingSaidAfterTheDateCounts() {
        Talk talk = new Talk().says(1, "Upland", "+gauges").says(9, "Upland", "-gauges");
        assertThat(position(talk.matrix(5), "Upland", "gauges").lean()).isEqualTo(Lean.FOR);
    }

    @Test
    void aFirmRejectionIsAVetoUntilItIsSoftened() {
        Talk talk = new Talk()
                .says(1, "Upland", "-close-dam", Act.REJECT, Firmness.RED_LINE)
                .says(2, "Upland", "-close-dam", Act.REJECT, Firmness.STATED);
        assertThat(talk.matrix(400).redLines()).singleElement().satisfies(each -> {
            assertThat(each.since()).isEqualTo(Talk.START.plusDays(1));
            assertThat(each.statementIds()).containsExactly("doc0:s");
        });
        talk.says(10, "Upland", "+close-dam", Act.OFFER, Firmness.STATED);
        assertThat(talk.matrix(9).redLines()).hasSize(1);
        assertThat(talk.matrix(10).redLines()).isEmpty();
        talk.says(20, "Upland", "-close-dam", Act.REJECT, Firmness.RED_LINE);
        assertThat(talk.matrix(20).redLines()).extracting(RedLine::since).containsExactly(Talk.START.plusDays(20));
    }

    @Test
    void anUnsureApprovalDoesNotLiftARedLine() {
        Talk talk = new Talk()
                .says(1, "Upland", "-close-dam", Act.REJECT, Firmness.RED_LINE)
                .says(5, "Upland", "+close-dam", Act.OFFER, Firmness.SIGNAL, "A", "perhaps one day", 0.3);
        assertThat(talk.matrix(6).redLines()).hasSize(1);
    }

    @Test
    void aChangeOfWordsIsAShiftAndItsReturnAReversal() {
        Talk talk = new Talk()
                .says(1, "Upland", "-close-dam")
                .says(8, "Upland", "-close-dam")
                .says(60, "Upland", "+close-dam", Act.OFFER, Firmness.STATED)
                .says(63, "Upland", "+close-dam", Act.ACCEPT, Firmness.STATED);
        PositionMatrix opened = talk.matrix(70);
        assertThat(opened.shifts()).singleElement().satisfies(each -> {
            assertThat(each.opens()).isTrue();
            assertThat(each.from()).isEqualTo(Talk.START.plusDays(8));
            assertThat(each.statementIds()).contains("doc2:s");
        });
        assertThat(opened.reversals()).isEmpty();
        talk.says(130, "Upland", "-close-dam").says(131, "Upland", "-close-dam", Act.REJECT, Firmness.RED_LINE);
        PositionMatrix back = talk.matrix(140);
        assertThat(back.shifts()).hasSize(2);
        assertThat(back.shifts().get(0).opens()).isFalse();
        assertThat(back.reversals()).singleElement().satisfies(each -> {
            assertThat(each.party()).isEqualTo("Upland");
            assertThat(each.statementIds()).contains("doc2:s", "doc4:s");
        });
    }

    @Test
    void sayingTheSameAgainIsNoShift() {
        Talk talk = new Talk();
        for (int day = 0; day < 200; day += 20) {
            talk.says(day, "Upland", "-close-dam", Act.REJECT, day % 40 == 0 ? Firmness.RED_LINE : Firmness.SIGNAL);
        }
        assertThat(talk.matrix(200).shifts()).isEmpty();
        assertThat(position(talk.matrix(200), "Upland", "close-dam").trend()).isEqualTo(Trend.STEADY);
    }

    @Test
    void oppositionWithARedLineIsADeadlock() {
        Talk talk = new Talk()
                .says(1, "Upland", "-close-dam", Act.REJECT, Firmness.RED_LINE)
                .says(2, "Lowland", "+close-dam");
        IssuePicture water = talk.matrix(5).issue("water").orElseThrow();
        assertThat(water.status()).isEqualTo(IssueStatus.DEADLOCKED);
        assertThat(water.gap()).isEqualTo(1);
        assertThat(water.statementIds()).containsExactlyInAnyOrder("doc0:s", "doc1:s");
        assertThat(talk.matrix(5).issue("trade").orElseThrow().status()).isEqualTo(IssueStatus.SILENT);
    }

    @Test
    void twoOptionsThatExcludeEachOtherAreAnOppositionToo() {
        Talk talk = new Talk().says(1, "Upland", "+open-dam").says(2, "Lowland", "+close-dam");
        IssuePicture water = talk.matrix(5).issue("water").orElseThrow();
        assertThat(water.status()).isEqualTo(IssueStatus.CONTESTED);
        assertThat(water.oppositions()).hasSize(1);
    }

    @Test
    void allPrincipalsForOneOptionIsAgreementAndAMediatorHasNoSay() {
        Talk talk = new Talk()
                .says(1, "Upland", "+gauges")
                .says(2, "Lowland", "+gauges", Act.ACCEPT, Firmness.STATED)
                .says(3, "Coast", "-gauges");
        IssuePicture water = talk.matrix(5).issue("water").orElseThrow();
        assertThat(water.status()).isEqualTo(IssueStatus.AGREED);
        assertThat(water.agreedOptions()).containsExactly("gauges");
    }

    @Test
    void movingTowardsTheOtherSideIsConvergence() {
        Talk talk = new Talk()
                .says(1, "Upland", "-close-dam")
                .says(2, "Lowland", "+close-dam")
                .says(3, "Upland", "-close-dam")
                .says(90, "Upland", "+close-dam", Act.OFFER, Firmness.SIGNAL);
        assertThat(talk.matrix(80).issue("water").orElseThrow().status()).isEqualTo(IssueStatus.CONTESTED);
        IssuePicture water = talk.matrix(95).issue("water").orElseThrow();
        assertThat(water.status()).isIn(IssueStatus.CONVERGING, IssueStatus.OPEN);
        assertThat(water.gap()).isLessThan(water.gapBefore());
    }

    @Test
    void salienceSharesOfAPartySumToOneAndFollowItsWords() {
        Talk talk = new Talk()
                .says(1, "Upland", "+toll")
                .says(2, "Upland", "+toll")
                .says(3, "Upland", "+gauges")
                .says(3, "Lowland", "+gauges");
        PositionMatrix matrix = talk.matrix(5);
        assertThat(matrix.salience("Upland", "trade") + matrix.salience("Upland", "water"))
                .isCloseTo(1, within(1e-12));
        assertThat(matrix.salience("Upland", "trade")).isGreaterThan(matrix.salience("Upland", "water"));
        assertThat(matrix.salience("Coast", "water")).isZero();
    }

    @Test
    void theOrderOfTheRecordChangesNothing() {
        Talk talk = new Talk();
        Random random = new Random(7);
        List<String> parties = List.of("Upland", "Lowland", "Coast", "Hillfolk");
        List<String> said = List.of("+open-dam", "-open-dam", "+close-dam", "-close-dam", "+gauges", "-toll", "+toll");
        List<Act> acts = List.of(Act.values());
        List<Firmness> firmness = List.of(Firmness.values());
        for (int i = 0; i < 150; i++) {
            talk.says(
                    random.nextInt(200),
                    parties.get(random.nextInt(parties.size())),
                    said.get(random.nextInt(said.size())),
                    acts.get(random.nextInt(acts.size())),
                    firmness.get(random.nextInt(3)));
        }
        List<SourcedStatement> shuffled = new ArrayList<>(talk.statements());
        Collections.shuffle(shuffled, random);
        PositionMatrix again = new PositionAnalysis(Talk.codebook(), MatrixAssumptions.DEFAULT)
                .matrix(shuffled, Talk.START.plusDays(180));
        assertThat(again).isEqualTo(talk.matrix(180));
        assertThat(again.parties()).containsExactly("Upland", "Lowland", "Coast", "Hillfolk");
    }

    @Test
    void everyFindingNamesItsStatements() {
        Talk talk = new Talk()
                .says(1, "Upland", "-close-dam", Act.REJECT, Firmness.RED_LINE)
                .says(2, "Lowland", "+close-dam")
                .says(60, "Upland", "+close-dam", Act.OFFER, Firmness.STATED);
        PositionMatrix matrix = talk.matrix(70);
        assertThat(matrix.positions())
                .allSatisfy(each -> assertThat(each.statementIds()).isNotEmpty());
        assertThat(matrix.shifts())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.statementIds()).isNotEmpty());
        assertThat(matrix.redLines())
                .allSatisfy(each -> assertThat(each.statementIds()).isNotEmpty());
    }

    @Test
    void conditionsAreKeptNewestFirst() {
        Talk talk = new Talk();
        talk.add(talk.statement(
                1, "Upland", "+gauges", Act.CONDITION, Firmness.STATED, "A", "one", 1, Scope.ASSERTED, "if paid"));
        talk.add(talk.statement(
                9, "Upland", "+gauges", Act.CONDITION, Firmness.STATED, "A", "two", 1, Scope.ASSERTED, "if watched"));
        assertThat(position(talk.matrix(9), "Upland", "gauges").conditions())
                .extracting(Condition::words)
                .containsExactly("if watched", "if paid");
    }

    @Test
    void assumptionsAreNamedAndChecked() {
        assertThat(MatrixAssumptions.DEFAULT.listed())
                .hasSize(15)
                .allSatisfy(each -> assertThat(each.meaning()).isNotEmpty());
        assertThatThrownBy(() -> new MatrixAssumptions(
                        0,
                        MatrixAssumptions.DEFAULT.weights(),
                        1,
                        1,
                        0.2,
                        0.9,
                        1,
                        0,
                        0.3,
                        MatrixAssumptions.DEFAULT.repeats()))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("prior");
    }
}
