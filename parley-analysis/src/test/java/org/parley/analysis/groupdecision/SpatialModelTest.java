package org.parley.analysis.groupdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;

class SpatialModelTest {
    private static final int TURNS = 4;

    private static List<SpatialTurn> run(GroupProblem problem) {
        return new SpatialModel().run(problem, TURNS);
    }

    /** Probabilities only at the start: positions a little apart count as the first of them in later turns. */
    @Test
    void theOrderOfTheStakeholdersChangesNothing() {
        for (int seed = 0; seed < 100; seed++) {
            GroupProblem problem = RandomProblems.scattered(seed, 2);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < problem.stakeholders().size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
            List<SpatialTurn> straight = run(problem);
            List<SpatialTurn> shuffled = run(problem.with(
                    order.stream().map(i -> problem.stakeholders().get(i)).toList()));
            assertThat(shuffled).hasSameSizeAs(straight);
            SpatialTurn expected = straight.get(straight.size() - 1);
            SpatialTurn actual = shuffled.get(straight.size() - 1);
            for (int i = 0; i < order.size(); i++) {
                for (int d = 0; d < 2; d++) {
                    assertThat(actual.positions().get(i).get(d))
                            .as("seed " + seed)
                            .isCloseTo(expected.positions().get(order.get(i)).get(d), within(1e-6));
                }
                assertThat(shuffled.get(0).winProbabilities().get(i))
                        .isCloseTo(straight.get(0).winProbabilities().get(order.get(i)), within(1e-9));
            }
        }
    }

    @Test
    void winProbabilitiesOfDistinctPositionsSumToOne() {
        for (int seed = 0; seed < 100; seed++) {
            SpatialActors actors = new SpatialActors(RandomProblems.crowded(seed));
            SpatialState state = new SpatialState(actors, actors.start);
            for (int turn = 0; turn < TURNS; turn++) {
                double sum = 0;
                for (int first : state.distinct) {
                    sum += state.victory[first];
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
                state = new SpatialState(actors, state.next(state.proposals()));
            }
        }
    }

    @Test
    void risksLieBetweenMinusOneHalfAndOneAndBothAreTaken() {
        for (int seed = 0; seed < 100; seed++) {
            List<Double> risks = run(RandomProblems.scattered(seed, 2)).get(0).riskAttitudes();
            assertThat(Collections.min(risks)).isCloseTo(-0.5, within(1e-9));
            assertThat(Collections.max(risks)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void whereAllAgreeNobodyMovesAndNobodyTakesRisks() {
        GroupProblem problem = RandomProblems.scattered(3, 1);
        List<SpatialTurn> run = run(problem.with(problem.stakeholders().stream()
                .map(s -> s.with(s.capability(), List.of(4.0), s.saliences()))
                .toList()));
        assertThat(run).hasSize(3);
        assertThat(run.get(2).positions()).allMatch(position -> position.get(0) == 4.0);
        assertThat(run.get(2).riskAttitudes()).containsOnly(0.0);
        assertThat(run.get(2).winProbabilities()).containsOnly(1.0);
    }

    @Test
    void aChallengeGivesUpMoreWhereTheChallengedCaresMore() {
        SpatialBargain bargain =
                run(RandomProblems.scattered(5, 1)).get(0).bargains().get(0);
        assertThat(bargain.victory()).isBetween(0.0, 1.0);
        assertThat(bargain.gain()).isPositive();
        assertThat(bargain.initiator()).isNotEqualTo(bargain.receiver());
    }

    @Test
    void anotherScaleOfTheSameQuestionChangesNothing() {
        GroupProblem problem = RandomProblems.scattered(9, 1);
        List<Stakeholder> rescaled = problem.stakeholders().stream()
                .map(s -> s.with(s.capability(), List.of(100 + 4 * s.positions().get(0)), s.saliences()))
                .toList();
        GroupProblem other = new GroupProblem("other", List.of(new Dimension("question 0", 100, 140)), rescaled);
        double point = new SpatialModel().forecast(problem, 50).points().get(0);
        assertThat(new SpatialModel().forecast(other, 50).points().get(0)).isCloseTo(100 + 4 * point, within(1e-6));
    }

    @Test
    void theForecastIsTheLastTurnOfTheRun() {
        GroupProblem problem = RandomProblems.scattered(13, 2);
        List<SpatialTurn> run = new SpatialModel().run(problem, SpatialModel.MOST_TURNS);
        SpatialTurn last = run.get(run.size() - 1);
        int likeliest = last.winProbabilities().indexOf(Collections.max(last.winProbabilities()));
        assertThat(new SpatialModel().forecast(problem, SpatialModel.MOST_TURNS).points())
                .isEqualTo(last.positions().get(likeliest));
    }

    @Test
    void moreThanAllAttentionIsRefused() {
        GroupProblem problem = new GroupProblem(
                "busy",
                List.of(new Dimension("a", 0, 1), new Dimension("b", 0, 1)),
                List.of(
                        new Stakeholder("x", "", 1, List.of(0.0, 0.0), List.of(0.7, 0.7)),
                        new Stakeholder("y", "", 1, List.of(1.0, 1.0), List.of(0.5, 0.5))));
        assertThatThrownBy(() -> new SpatialModel().run(problem, 2))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("(x)")
                .hasMessageContaining("at most 1");
    }
}
