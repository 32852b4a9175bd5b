package org.parley.workbench.outlook.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Act;
import org.parley.model.record.PloverRoot;
import org.parley.model.record.Polarity;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.OutlookFindings.AssumptionLine;
import org.parley.workbench.outlook.board.CaseOutlookRequest.Effort;
import org.parley.workbench.outlook.board.CaseOutlookRequest.Given;
import org.parley.workbench.outlook.packages.BargainForm;

class AssessCaseTest {
    private static final Codebook BOOK = Valley.codebook(
            "ceasefire", "peace-talks", "continue-war", "deadline", "security-guarantee", "referendum", "peace-plan");
    private static final Effort SMALL = new Effort(20, 4, 1, 1, 0);
    private static final Given SINCE = new Given("war.yaml", "war-start: 2024-01-01\n");

    private static CaseOutlook assess(Valley valley) {
        return assess(valley, SINCE);
    }

    private static CaseOutlook assess(Valley valley, Given given) {
        return new AssessCase()
                .assess(
                        BOOK,
                        valley.record(),
                        new CaseOutlookRequest(
                                Valley.NOW, LocalDate.MAX, given, List.of(), BargainForm.AUTO, SMALL, "test"));
    }

    private static Dial dial(CaseOutlook found, String name, String party) {
        return found.dials().stream()
                .filter(each -> each.name().equals(name) && each.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private static AssumptionLine assumption(CaseOutlook found, String name) {
        return found.outlook().assumptions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Valley talk() {
        return new Valley()
                .said("2026-02-01", "Northland", Act.ACCEPT, "ceasefire", Polarity.FOR, "We accept a ceasefire")
                .said("2026-02-02", "Southland", Act.REJECT, "ceasefire", Polarity.AGAINST, "No ceasefire for us");
    }

    @Test
    void anEmptyRecordLeavesEveryDialAtItsDefaultAndSaysSo() {
        CaseOutlook found = assess(new Valley());
        assertThat(found.dials()).noneMatch(Dial::known);
        assertThat(found.outlook().assumptions()).allMatch(each -> each.held().equals(each.standard()));
        assertThat(found.notes())
                .anyMatch(each -> each.startsWith("The record says nothing on: optimism of Northland"));
    }

    @Test
    void nothingSaidOrPrintedAfterTheDayIsUsed() {
        String before = Json.line(CaseOutlookRows.json(assess(talk())).get("dials"));
        Valley later = talk().said("2026-03-02", "Southland", Act.ACCEPT, "ceasefire", Polarity.FOR, "Now we accept it")
                .printed(
                        "2026-02-20",
                        "2026-03-05",
                        "Southland",
                        Act.ACCEPT,
                        "ceasefire",
                        Polarity.FOR,
                        "We agreed then")
                .done("2026-03-02", "Northland", PloverRoot.CONCEDE, "Southland");
        CaseOutlook found = assess(later);
        assertThat(Json.line(CaseOutlookRows.json(found).get("dials"))).isEqualTo(before);
        assertThat(found.notes()).anyMatch(each -> each.startsWith("2 of 4 statements"));
    }

    @Test
    void hopeOfVictoryRaisesASidesBeliefAndCarriesItsQuote() {
        CaseOutlook found = assess(talk().said(
                        "2026-02-10",
                        "Southland",
                        Act.REPORT,
                        "peace-talks",
                        Polarity.FOR,
                        "Northern lines will collapse")
                .said("2026-02-11", "Northland", Act.COMMIT, "continue-war", Polarity.FOR, "We fight on"));
        assertThat(dial(found, "optimism", "Southland").quotes())
                .singleElement()
                .satisfies(each -> assertThat(each.evidence().quote().words()).contains("will collapse"));
        // B's belief is that A wins, so hope of B lowers it.
        assertThat(dial(found, "optimism", "Northland").value()).isGreaterThan(0.5);
        assertThat(assumption(found, "belief-a").evidence()).hasSize(1);
        assertThat(likely(found, "belief-a")).isGreaterThan(0.53);
        assertThat(likely(found, "belief-b")).isLessThan(0.47);
    }

    private static double likely(CaseOutlook found, String name) {
        return Double.parseDouble(
                assumption(found, name).held().split("[\\[,\\]]")[2].strip());
    }

    @Test
    void theAnalystsAssumptionGoesBeforeTheRecord() {
        Given own = new Given(
                "own.yaml",
                "war-start: 2024-01-01\nassumptions: {talks-unripe: {fixed: 0.02, because: I was there}}\n");
        assertThat(assumption(assess(talk(), SINCE), "talks-unripe").because()).contains("less open side");
        assertThat(assumption(assess(talk(), own), "talks-unripe").because()).isEqualTo("I was there");
    }

    @Test
    void aDeadlineWithoutConsequenceLapsesAndASanctionOfItsSetterEnforcesIt() {
        Valley set = talk().said(
                        "2026-01-10", "Coast", Act.THREATEN, "deadline", Polarity.FOR, "Answer by 20 January, or else");
        assertThat(assess(set).deadlines()).singleElement().satisfies(each -> {
            assertThat(each.due()).isEqualTo(LocalDate.of(2026, 1, 20));
            assertThat(each.state()).isEqualTo("lapsed");
        });
        set.said(
                "2026-01-11",
                "Coast",
                Act.REPORT,
                "deadline",
                Polarity.FOR,
                "There are nine days until the deadline, within 10 days");
        assertThat(assess(set).deadlines()).hasSize(1);
        assertThat(assumption(assess(set), "deadline-misses").held()).isEqualTo("1");
        CaseOutlook kept = assess(set.done("2026-01-25", "Coast", PloverRoot.SANCTION, "Southland"));
        assertThat(kept.deadlines())
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo("enforced"));
        assertThat(assumption(kept, "deadline-kept-weight").held()).isEqualTo("3");
    }

    @Test
    void aDeadlineCalledSoftBeforeItsDayLapsesOnItsDay() {
        Valley soft = talk().said(
                        "2026-01-15",
                        "Coast",
                        Act.REPORT,
                        "deadline",
                        Polarity.AGAINST,
                        "The deadline of 2026-01-20 could slip by some days");
        assertThat(assess(soft).deadlines()).singleElement().satisfies(each -> {
            assertThat(each.due()).isEqualTo(LocalDate.of(2026, 1, 20));
            assertThat(each.state()).isEqualTo("lapsed");
        });
    }

    @Test
    void aGuaranteeCountsOnlyAsAThirdPartyOffersIt() {
        Valley ownWords = talk().said(
                        "2026-02-01",
                        "Southland",
                        Act.REPORT,
                        "security-guarantee",
                        Polarity.FOR,
                        "Guarantees with Coastal troops lead nowhere");
        assertThat(dial(assess(ownWords), "guarantee", "").known()).isFalse();
        Valley refused = talk().said(
                        "2026-02-01",
                        "Coast",
                        Act.REPORT,
                        "security-guarantee",
                        Polarity.FOR,
                        "The Coast ruled out troops");
        assertThat(dial(assess(refused), "guarantee", "").known()).isFalse();
        Valley offered = talk().said(
                        "2026-02-01",
                        "Coast",
                        Act.OFFER,
                        "security-guarantee",
                        Polarity.FOR,
                        "The Coast offers troops that respond at once");
        assertThat(dial(assess(offered), "guarantee", "").says()).contains("who 0.5, what 0.5", "speed 0.5");
    }

    @Test
    void aStepIsADeedBetweenTheSidesAndNotAWordForOneOrAnotherMeeting() {
        int before = assess(talk()).outlook().signals().counted().size();
        for (String words : List.of("the deal", "They agreed to meet again in a week")) {
            Valley told = talk().told("2026-02-20", "Northland", PloverRoot.AGREE, "Southland", words);
            assertThat(assess(told).outlook().signals().counted()).hasSize(before);
        }
        Valley step = talk().told(
                        "2026-02-20",
                        "Northland",
                        PloverRoot.AGREE,
                        "Southland",
                        "They signed an exchange of all prisoners");
        assertThat(assess(step).outlook().signals().counted()).hasSize(before + 1);
    }

    @Test
    void toHaltAnAdvanceIsNoHopeOfVictoryAndToAccuseTheOtherIsNone() {
        Valley valley = talk().said(
                        "2026-02-10",
                        "Southland",
                        Act.REPORT,
                        "peace-talks",
                        Polarity.FOR,
                        "It would accept that its advance stops")
                .said(
                        "2026-02-11",
                        "Southland",
                        Act.CRITICISE,
                        "continue-war",
                        Polarity.AGAINST,
                        "They want to prolong the war");
        assertThat(dial(assess(valley), "optimism", "Southland").known()).isFalse();
    }

    @Test
    void aDeadlineThatIsStillToComeIsOpen() {
        Valley set = talk().said(
                        "2026-02-25", "Coast", Act.DEMAND, "deadline", Polarity.FOR, "We give them two weeks to sign");
        assertThat(assess(set).deadlines())
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo("open"));
    }

    @Test
    void voicesFromHomeNarrowTheWinSetOfTheirOwnSideOnly() {
        CaseOutlook found = assess(talk().said(
                        "2026-02-12",
                        "Northern parliament",
                        Act.REJECT,
                        "peace-plan",
                        Polarity.AGAINST,
                        "We will not ratify it"));
        assertThat(dial(found, "win-set", "Northland").known()).isTrue();
        assertThat(dial(found, "win-set", "Southland").known()).isFalse();
        assertThat(dial(found, "win-set", "Southland").says()).contains("No public, parliament or opposition");
    }

    @Test
    void aGuaranteeCountsWhenItIsOfferedAndNotWhenItIsDemanded() {
        Valley demanded = talk().said(
                        "2026-02-12",
                        "Northland",
                        Act.DEMAND,
                        "security-guarantee",
                        Polarity.FOR,
                        "Troops that respond at once");
        assertThat(dial(assess(demanded), "guarantee", "").known()).isFalse();
        Valley offered = demanded.said(
                "2026-02-13",
                "Coast",
                Act.COMMIT,
                "security-guarantee",
                Polarity.FOR,
                "Our troops will respond at once");
        assertThat(dial(assess(offered), "guarantee", "").value())
                .isEqualTo((1 + 0.5 * 4) / 8, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void theSameMoveToldAgainInItsWeekIsOneSignal() {
        CaseOutlook once = assess(talk());
        CaseOutlook twice = assess(talk().said(
                        "2026-02-01",
                        "Northland",
                        Act.ACCEPT,
                        "peace-plan",
                        Polarity.FOR,
                        "Northland said yes to the plan"));
        assertThat(twice.outlook().signals().counted())
                .isEqualTo(once.outlook().signals().counted());
        assertThat(once.outlook().signals().counted())
                .contains(
                        "Northland towards peace, week of 2026-01-26", "Southland away from peace, week of 2026-02-02");
    }

    @Test
    void partsAreFoundByWordsAndAMissingOneIsSaid() {
        OptionRoles roles = new OptionRoles(Valley.codebook("truce-for-the-harvest", "toll"), Lexicon.shipped());
        assertThat(roles.plays("ceasefire", "war", "truce-for-the-harvest")).isTrue();
        assertThat(roles.missing("deadline")).isTrue();
        CaseOutlook found = new AssessCase()
                .assess(
                        Valley.codebook("toll"),
                        new Valley().record(),
                        new CaseOutlookRequest(
                                Valley.NOW, LocalDate.MAX, SINCE, List.of(), BargainForm.AUTO, SMALL, "test"));
        assertThat(found.notes())
                .anyMatch(each -> each.startsWith("No option of the codebook plays these parts: ceasefire"));
    }

    @Test
    void anUnknownStartOfTheWarIsSaid() {
        CaseOutlook found = assess(talk(), Given.NONE);
        assertThat(found.notes())
                .anyMatch(each -> each.contains("counts from the first day of the record, 2026-02-01"));
    }

    @Test
    void aCodebookWithoutTwoPrincipalsIsRefused() {
        Codebook none = new Codebook("none", "None", List.of(), List.of(), List.of(), List.of(), List.of());
        CaseOutlookRequest request =
                new CaseOutlookRequest(Valley.NOW, LocalDate.MAX, SINCE, List.of(), BargainForm.AUTO, SMALL, "test");
        assertThatThrownBy(() -> new AssessCase().assess(none, new Valley().record(), request))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must have two principals")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void sameRecordSameSeedSameBytes() {
        assertThat(Json.line(CaseOutlookRows.json(assess(talk()))))
                .isEqualTo(Json.line(CaseOutlookRows.json(assess(talk()))));
    }

    @Test
    void everyQuoteOfADialIsARowOfItsCsv() {
        CaseOutlook found = assess(talk());
        assertThat(CaseOutlookRows.csv(found))
                .startsWith("dial,party,mechanism,")
                .contains("We accept a ceasefire");
        assertThat(CaseOutlookText.of(found)).contains("What the record says", "We accept a ceasefire", "Note: ");
    }
}
