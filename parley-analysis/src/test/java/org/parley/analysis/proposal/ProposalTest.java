package org.parley.analysis.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.IssueMerge;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.model.text.CodedDate;

class ProposalTest {
    private static final OutcomeSpace SPACE = new OutcomeSpace(List.of(
            new IssueOptions("land", List.of("cede", "freeze", "return")),
            new IssueOptions("water", List.of("shared", "ours"))));
    private static final PartyStake NORTH = new PartyStake("North", Map.of("land", 3.0, "water", 1.0), 0.5);
    private static final PartyStake SOUTH = new PartyStake("South", Map.of("land", 1.0, "water", 1.0), 0.5);

    private static WeighedEvidence quote(String id, double favour, double against) {
        return new WeighedEvidence(id, favour, against, false);
    }

    private static final PositionTable TABLE = new PositionTable(
            SPACE,
            List.of(NORTH, SOUTH),
            List.of(
                    new OptionPosition(
                            "South",
                            "land",
                            "cede",
                            1,
                            4,
                            true,
                            List.of(new WeighedEvidence("q1", 0, 3, true), quote("q2", 0, 0))),
                    new OptionPosition("South", "land", "freeze", 3, 1, false, List.of(quote("q2", 2, 0))),
                    new OptionPosition("South", "water", "shared", 4, 2, false, List.of(quote("q3", 3, 1))),
                    new OptionPosition("North", "land", "freeze", 2, 1, false, List.of(quote("q4", 1, 0))),
                    new OptionPosition("North", "land", "cede", 6, 1, false, List.of(quote("q4", 5, 0))),
                    new OptionPosition("North", "water", "shared", 1, 3, false, List.of(quote("q5", 0, 2)))));

    private static Provision takes(String issue, String option) {
        return new Provision(issue, option, true, "", "", CodedDate.UNKNOWN);
    }

    private static Provision rulesOut(String issue, String option) {
        return new Provision(issue, option, false, "", "", CodedDate.UNKNOWN);
    }

    private static Proposal plan(Provision... provisions) {
        return new Proposal("p", "Plan", List.of(), CodedDate.UNKNOWN, "", List.of(provisions));
    }

    private static PlanAssessment assessment(int draws) {
        return new PlanAssessment(TABLE, draws, RandomStream.of(1, "plans"));
    }

    @Test
    void plansAreComparedClauseByClause() {
        List<ClauseComparison> clauses = new PlanComparison(List.of("land", "water", "troops", "prisoners"))
                .compare(
                        plan(takes("land", "freeze"), rulesOut("troops", "stay"), takes("water", "shared")),
                        plan(takes("land", "cede"), rulesOut("troops", "stay"), takes("gas", "transit")));
        assertThat(clauses)
                .extracting(ClauseComparison::issue)
                .containsExactly("land", "water", "troops", "prisoners", "gas");
        assertThat(clauses)
                .extracting(ClauseComparison::relation)
                .containsExactly(
                        ClauseRelation.DIFFERENT,
                        ClauseRelation.ONLY_FIRST,
                        ClauseRelation.SAME,
                        ClauseRelation.SILENT,
                        ClauseRelation.ONLY_SECOND);
    }

    @Test
    void choosingAndRulingOutTheSameOptionIsDifferent() {
        assertThat(new PlanComparison(List.of()).compare(plan(takes("land", "cede")), plan(rulesOut("land", "cede"))))
                .extracting(ClauseComparison::relation)
                .containsExactly(ClauseRelation.DIFFERENT);
    }

    @Test
    void clausesStandAsThePositionsSayAndRedLinesBeatNumbers() {
        PartyVerdict south = assessment(200)
                .assess(plan(takes("land", "cede"), takes("water", "shared"), takes("water", "ours")))
                .get(1);
        assertThat(south.clauses())
                .extracting(ClauseVerdict::standing)
                .containsExactly(ClauseStanding.RED_LINE_BROKEN, ClauseStanding.ACCEPTED, ClauseStanding.UNKNOWN);
        assertThat(south.clauses().get(0).evidence()).containsExactly("q1", "q2");
        assertThat(south.dies()).isTrue();
        assertThat(south.acceptable()).isZero();
    }

    @Test
    void rulingOutWhatAPartyRejectsPleasesIt() {
        PartyVerdict south =
                assessment(200).assess(plan(rulesOut("land", "cede"))).get(1);
        assertThat(south.clauses().get(0).standing()).isEqualTo(ClauseStanding.ACCEPTED);
        assertThat(south.worth()).isCloseTo(0.8, within(1e-12));
        assertThat(south.acceptable()).isGreaterThan(0.8);
    }

    @Test
    void worthIsTheSalienceWeightedMeanOverTheClauses() {
        PartyVerdict north = assessment(2000)
                .assess(plan(takes("land", "freeze"), takes("water", "shared")))
                .get(0);
        assertThat(north.worth()).isCloseTo((3 * (2.0 / 3) + 0.25) / 4, within(1e-12));
        assertThat(north.acceptable()).isBetween(0.5, 0.75);
        assertThat(assessment(2000).assess(plan(takes("land", "freeze"), takes("water", "shared"))))
                .first()
                .isEqualTo(north);
    }

    @Test
    void smallestChangesComeFirstAndLeaveNoRedLine() {
        PlanChanges changes = new PlanChanges(TABLE, assessment(0));
        List<PlanChange> found =
                changes.forAll(plan(takes("land", "cede"), takes("water", "shared")), List.of(NORTH, SOUTH));
        assertThat(found).isNotEmpty().allMatch(change -> change.steps().size() == 1);
        assertThat(found.get(0).steps().get(0).option()).isEqualTo("freeze");
        assertThat(changes.forAll(plan(takes("land", "freeze"), takes("water", "shared")), List.of(NORTH, SOUTH)))
                .as("acceptable already")
                .isEmpty();
        assertThat(changes.forAll(plan(takes("land", "cede")), List.of(NORTH))).isEmpty();
    }

    @Test
    void leavingOutTheQuoteOfARedLineLiftsItAndRestoresThePrior() {
        OptionPosition without = TABLE.without("q1").position("South", "land", "cede");
        assertThat(without.redLine()).isFalse();
        assertThat(without.support()).isCloseTo(0.5, within(1e-12));
        assertThat(TABLE.without("q3").position("South", "land", "cede").redLine())
                .isTrue();
        assertThat(TABLE.evidenceIds()).containsExactly("q1", "q2", "q3", "q4", "q5");
    }

    @Test
    void influenceRanksTheQuoteThatDecides() {
        Map<String, PositionTable> variants = new LinkedHashMap<>();
        TABLE.evidenceIds().forEach(id -> variants.put(id, TABLE.without(id)));
        Proposal plan = plan(takes("land", "cede"), takes("water", "shared"));
        List<Influence> ranking = Influence.ranked(
                TABLE,
                variants,
                table -> new PlanAssessment(table, 500, RandomStream.of(1, "influence"))
                        .assess(plan)
                        .get(1)
                        .acceptable());
        assertThat(ranking.get(0).what()).isEqualTo("q1");
        assertThat(ranking.get(0).change()).isPositive();
    }

    @Test
    void positionsBecomeANegotiationWithVetoesAsRedLines() {
        BargainingModel model = TABLE.expected();
        assertThat(model.restrictions()).singleElement().satisfies(line -> {
            assertThat(line.owner()).isEqualTo("South");
            assertThat(line.evidence()).containsExactly("q1", "q2");
        });
        assertThat(model.utilities(new int[] {1, 0})[0]).isCloseTo(0.75 * (2.0 / 3) + 0.25 * 0.25, within(1e-12));
        assertThat(new IssueMerge(100).frontier(model).size()).isPositive();
        RandomStream stream = RandomStream.of(3, "tables");
        assertThat(TABLE.drawn(stream).utilities(new int[] {1, 0}))
                .containsExactly(TABLE.drawn(stream).utilities(new int[] {1, 0}));
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> new OptionPosition("N", "i", "o", 0, 1, false, List.of()))
                .isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> new PartyStake("N", Map.of("land", Double.NaN), 0.5))
                .isInstanceOf(ParleyException.class);
    }
}
