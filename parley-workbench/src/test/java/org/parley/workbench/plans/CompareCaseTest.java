package org.parley.workbench.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.proposal.ClauseRelation;
import org.parley.analysis.proposal.ClauseStanding;
import org.parley.analysis.proposal.PartyVerdict;
import org.parley.model.ParleyException;

class CompareCaseTest {
    private static CaseComparison compare(Estuary record) {
        return new CompareCase(record.matrix(), PlansQuery.DEFAULT)
                .find(Estuary.codebook().plans());
    }

    private static PartyVerdict verdict(CaseComparison comparison, String plan, String party) {
        return comparison.plans().stream()
                .filter(placed -> placed.plan().id().equals(plan))
                .flatMap(placed -> placed.verdicts().stream())
                .filter(verdict -> verdict.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void principalsJudgeFirstAndThenSponsorsThatHaveSpoken() {
        assertThat(compare(Estuary.quarrel()).query().parties()).containsExactly("North", "South", "Isles");
        assertThat(compare(Estuary.quarrel()).principals()).containsExactly("North", "South");
    }

    @Test
    void aBrokenRedLineKillsThePlanWhateverElseItOffersAndItsQuotesAreGiven() {
        CaseComparison comparison = compare(Estuary.quarrel().never("South", "north-bank"));
        PartyVerdict south = verdict(comparison, "claim", "South");
        assertThat(south.clauses().get(0).standing()).isEqualTo(ClauseStanding.RED_LINE_BROKEN);
        assertThat(south.acceptable()).isZero();
        assertThat(comparison.quotes(south.clauses().get(0)))
                .hasSize(1)
                .allMatch(said ->
                        said.lead().statement().evidence().quote().words().endsWith("north-bank"));
    }

    @Test
    void steadyOppositionIsARefusalThatTheRestOfThePlanCannotBuy() {
        Estuary record = Estuary.quarrel();
        CaseComparison comparison = compare(record);
        CaseComparison.Placed claim = comparison.plans().get(0);
        // Six statements against, none for: Beta(1, 7), mean 1/8.
        assertThat(claim.verdicts().get(1).clauses().get(0).support()).isCloseTo(1.0 / 8, within(1e-9));
        assertThat(claim.blocked()).extracting(clause -> clause.party()).containsExactly("South");
        double refused = verdict(comparison, "claim", "South").acceptable();
        PlansQuery lenient = new PlansQuery(List.of(), Map.of("South", 0.3), Map.of(), 0, 1000, 1);
        double bought = new CompareCase(record.matrix(), lenient)
                .find(Estuary.codebook().plans())
                .plans()
                .get(0)
                .verdicts()
                .get(1)
                .acceptable();
        // P(Beta(1, 7) >= 1/4) = (3/4)^7 = 0.133 bounds the share with refusals.
        assertThat(refused).isLessThan(0.14);
        assertThat(bought).isGreaterThan(refused);
    }

    @Test
    void theSmallestChangeTakesTheRivalThatNobodyContests() {
        CaseComparison.Placed claim =
                compare(Estuary.quarrel().never("South", "north-bank")).plans().get(0);
        assertThat(claim.forPrincipals().required()).singleElement().satisfies(required -> {
            assertThat(required.redLines()).containsExactly("South");
            assertThat(required.instead()).containsExactly("mid-line", "condominium");
        });
        assertThat(claim.forPrincipals().change().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.option()).isEqualTo("mid-line"));
        assertThat(claim.forPrincipals().acceptable()).isTrue();
        assertThat(claim.forPrincipals().fewest()).isTrue();
        assertThat(claim.forEach().get(0).asItStands()).isTrue();
    }

    @Test
    void plansAreSetAgainstEachOtherIssueByIssue() {
        assertThat(compare(Estuary.quarrel()).pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.clauses())
                        .extracting(clause -> clause.relation())
                        .containsExactly(ClauseRelation.DIFFERENT, ClauseRelation.ONLY_SECOND, ClauseRelation.SAME));
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndRowsHoldEveryClauseForEveryParty() {
        String once = new ComparisonRows(compare(Estuary.quarrel())).csv();
        assertThat(new ComparisonRows(compare(Estuary.quarrel())).csv()).isEqualTo(once);
        assertThat(once.lines()).hasSize(1 + 3 * (2 + 3));
        assertThat(once).contains("claim,border,north-bank,true,,South,refused,0.125,");
    }

    @Test
    void theTextNamesTheAssumptionAndTheQuotes() {
        String text = new ComparisonText(compare(Estuary.quarrel().never("South", "north-bank"))).text();
        assertThat(text)
                .contains("no plan here is \"the best\"")
                .contains("breaks a red line")
                .contains("South: \"South word")
                .contains("The border, \"a north-bank\" (red line of South): drop it, or take instead: a mid-line");
    }

    @Test
    void aPlanOfUnknownTermsIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> new CompareCase(Estuary.quarrel().matrix(), PlansQuery.DEFAULT)
                        .find(List.of(Estuary.plan("bad", "North", Estuary.clause("border", "mid-lime", true)))))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("option (mid-lime)")
                .hasMessageContaining("\"mid-line\" was meant");
    }

    @Test
    void wrongAssumptionsAreRefused() {
        assertThatThrownBy(() -> new PlansQuery(List.of(), Map.of("North", 1.5), Map.of(), 0.25, 10, 1))
                .hasMessageContaining("reservation value (1.5) of party (North)");
        assertThatThrownBy(() -> new PlansQuery(List.of(), Map.of(), Map.of(), 0.5, 10, 1))
                .hasMessageContaining("refusal value (0.5)");
        assertThatThrownBy(() -> new PlansQuery(List.of(), Map.of(), Map.of(), 0.25, 0, 1))
                .hasMessageContaining("number of draws (0)");
    }
}
