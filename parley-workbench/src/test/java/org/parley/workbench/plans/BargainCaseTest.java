package org.parley.workbench.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.proposal.Question;
import org.parley.model.ParleyException;

class BargainCaseTest {
    private static CaseBargaining bargain(Estuary record, PlansQuery query) {
        return new BargainCase(record.matrix(), query, true)
                .find(Estuary.codebook().plans());
    }

    private static PlansQuery query(double refusal, Map<String, Double> reservations) {
        return new PlansQuery(List.of(), reservations, Map.of(), refusal, 200, 1);
    }

    @Test
    void whatPlansNameAndPartiesPullApartOnIsBargainedOverAndTheRestIsListedWithItsReason() {
        CaseBargaining found = bargain(Estuary.quarrel(), query(0, Map.of()));
        // No plan names the condominium; both want the quota.
        assertThat(found.preferences().agenda().questions())
                .containsExactly(
                        new Question(
                                "The border",
                                "border",
                                List.of("north-bank", "mid-line"),
                                List.of("a north-bank", "a mid-line")),
                        Question.yesNo("a bridge", "works", "bridge"));
        assertThat(found.leftOut())
                .singleElement()
                .satisfies(aside -> assertThat(aside.reason()).startsWith("common ground"));
        assertThat(found.expected().scenario().model().space().size()).isEqualTo(4);
    }

    @Test
    void worthIsWeightTimesSupportAndNoIsWorthWhatYesIsNot() {
        CaseBargaining found = bargain(Estuary.quarrel(), query(0, Map.of()));
        // North: 3 for the bank and 1 for the line, 2 against the bridge; half a plain statement each for smoothing.
        List<Double> weights = found.preferences().weights("North");
        assertThat(weights.get(0)).isCloseTo(4.5 / 7, within(1e-9));
        double bankAndNoBridge = 4.5 / 7 * 4 / 5 + 2.5 / 7 * 3 / 4;
        double lineAndBridge = 4.5 / 7 * 2 / 3 + 2.5 / 7 * 1 / 4;
        assertThat(found.expected().scenario().model().utilities(new int[] {0, 1})[0])
                .isCloseTo(bankAndNoBridge, within(1e-9));
        assertThat(found.expected().scenario().model().utilities(new int[] {1, 0})[0])
                .isCloseTo(lineAndBridge, within(1e-9));
    }

    @Test
    void aRedLineAndARefusalTakeTheOptionOutWithTheirQuotes() {
        CaseBargaining refused = bargain(Estuary.quarrel(), query(0.25, Map.of()));
        assertThat(refused.expected().scenario().model().restrictions())
                .extracting(line -> line.name())
                .contains("South refuses: a north-bank (The border)");
        CaseBargaining vetoed = bargain(Estuary.quarrel().never("South", "north-bank"), query(0, Map.of()));
        assertThat(vetoed.expected().scenario().model().restrictions())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("South rejects: a north-bank (The border)");
                    assertThat(line.evidence())
                            .hasSize(1)
                            .allMatch(id -> vetoed.utterance(id).isPresent());
                });
        assertThat(vetoed.expected().frontier().size()).isLessThanOrEqualTo(2);
    }

    @Test
    void anEmptyZoneNamesWhoEmptiesItAndWhatOpensIt() {
        CaseBargaining found = bargain(Estuary.quarrel().never("South", "north-bank"), query(0, Map.of("North", 0.75)));
        assertThat(found.expected().zone().size()).isZero();
        assertThat(found.expected().conflicts()).isNotEmpty();
        assertThat(found.expected().relaxations())
                .anySatisfy(relaxation ->
                        assertThat(relaxation.demands().toString()).contains("South rejects: a north-bank"))
                .anySatisfy(relaxation ->
                        assertThat(relaxation.demands().toString()).contains("reservation value of North"));
        assertThat(found.over().emptyShare()).isGreaterThan(0.5);
    }

    @Test
    void whatMovesTheAnswerIsNamedAndRankedBySize() {
        List<Driver> drivers = bargain(Estuary.quarrel().never("South", "north-bank"), query(0, Map.of("North", 0.6)))
                .drivers();
        assertThat(drivers).isNotEmpty().allMatch(driver -> driver.change() != 0);
        assertThat(drivers).isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.change()), Math.abs(a.change())));
        assertThat(drivers).extracting(Driver::what).anyMatch(what -> what.startsWith("reservation value of North"));
    }

    @Test
    void theSameSeedGivesTheSameWordsAndTheAssumptionsAreAmongThem() {
        String once = new BargainingText(bargain(Estuary.quarrel(), PlansQuery.DEFAULT)).text();
        assertThat(new BargainingText(bargain(Estuary.quarrel(), PlansQuery.DEFAULT)).text())
                .isEqualTo(once);
        assertThat(once)
                .contains("no package here is \"the best deal\"")
                .contains("reservation value of North: 0.50")
                .contains("Disagreement point (reservation values)")
                .contains("Not bargained over, common ground");
    }

    @Test
    void weightsCanBeChangedAndMustFitTheAgenda() {
        PlansQuery weighed = new PlansQuery(List.of(), Map.of(), Map.of("North", List.of(1.0, 3.0)), 0, 50, 1);
        assertThat(bargain(Estuary.quarrel(), weighed).preferences().weights("North"))
                .containsExactly(0.25, 0.75);
        PlansQuery wrong = new PlansQuery(List.of(), Map.of(), Map.of("North", List.of(1.0)), 0, 50, 1);
        assertThatThrownBy(() -> bargain(Estuary.quarrel(), wrong))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("weights ([1.0]) of party (North)");
    }

    @Test
    void partiesThatHaveNotSpokenOrAgreeHaveNothingToBargainOver() {
        BargainCase silent = new BargainCase(new Estuary().matrix(), PlansQuery.DEFAULT, false);
        assertThat(silent.obstacle()).hasValueSatisfying(why -> assertThat(why).contains("No principal"));
        assertThatThrownBy(() -> silent.find(List.of())).isInstanceOf(ParleyException.class);
        Estuary one = new Estuary().says("North", "quota", true, 1);
        assertThat(new BargainCase(one.matrix(), PlansQuery.DEFAULT, false).obstacle())
                .hasValueSatisfying(why -> assertThat(why).contains("two or more"));
        Estuary agreed = new Estuary().says("North", "quota", true, 1).says("South", "quota", true, 1);
        assertThat(new BargainCase(agreed.matrix(), PlansQuery.DEFAULT, false).obstacle())
                .hasValueSatisfying(why -> assertThat(why).contains("pull apart"));
    }
}
