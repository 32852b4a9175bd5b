package org.parley.analysis.groupdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChallengeModelTest {
    private static final int INSTANCES = 500;
    private static final double CLOSE = 1e-6;

    private static List<Double> last(ChallengeVariant variant, GroupProblem problem, int turns) {
        return new ChallengeModel(variant).run(problem, 0, turns).get(turns).positions();
    }

    private static void close(String what, List<Double> actual, List<Double> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).as(what).isCloseTo(expected.get(i), within(CLOSE));
        }
    }

    private static Stakeholder moved(Stakeholder s, double position) {
        return s.with(s.capability(), List.of(position), s.saliences());
    }

    @ParameterizedTest
    @EnumSource(ChallengeVariant.class)
    void agreesWithTheNaiveImplementationOnSeededInstances(ChallengeVariant variant) {
        for (int seed = 0; seed < INSTANCES; seed++) {
            GroupProblem problem = seed % 2 == 0 ? RandomProblems.scattered(seed, 1) : RandomProblems.crowded(seed);
            close("seed " + seed, last(variant, problem, 4), new NaiveChallenge(variant, problem).after(4));
        }
    }

    @ParameterizedTest
    @EnumSource(ChallengeVariant.class)
    void theOrderOfTheStakeholdersChangesNothing(ChallengeVariant variant) {
        for (int seed = 0; seed < 200; seed++) {
            GroupProblem problem = RandomProblems.scattered(seed, 1);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < problem.stakeholders().size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
            GroupProblem shuffled = problem.with(
                    order.stream().map(i -> problem.stakeholders().get(i)).toList());
            List<Double> straight = last(variant, problem, 3);
            close(
                    "seed " + seed,
                    last(variant, shuffled, 3),
                    order.stream().map(straight::get).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(ChallengeVariant.class)
    void anotherUnitOfCapabilityChangesNothing(ChallengeVariant variant) {
        for (int seed = 0; seed < 100; seed++) {
            GroupProblem problem = RandomProblems.scattered(seed, 1);
            GroupProblem scaled = problem.with(problem.stakeholders().stream()
                    .map(s -> s.with(64 * s.capability(), s.positions(), s.saliences()))
                    .toList());
            assertThat(last(variant, scaled, 5)).isEqualTo(last(variant, problem, 5));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ChallengeVariant.class,
            names = {"SCHOLZ_CODE"},
            mode = EnumSource.Mode.EXCLUDE)
    void seenFromTheOtherEndOfTheScaleItIsTheSame(ChallengeVariant variant) {
        for (int seed = 0; seed < 100; seed++) {
            GroupProblem problem = RandomProblems.scattered(seed, 1);
            GroupProblem mirrored = problem.with(problem.stakeholders().stream()
                    .map(s -> moved(s, 10 - s.positions().get(0)))
                    .toList());
            List<Double> back =
                    last(variant, mirrored, 3).stream().map(x -> 10 - x).toList();
            close("seed " + seed, back, last(variant, problem, 3));
        }
    }

    @ParameterizedTest
    @EnumSource(ChallengeVariant.class)
    void nobodyLeavesTheRangeOfTheFirstPositionsAndRisksStayInBounds(ChallengeVariant variant) {
        for (int seed = 0; seed < 100; seed++) {
            GroupProblem problem = RandomProblems.scattered(seed, 1);
            List<Double> start = last(variant, problem, 0);
            for (ChallengeTurn turn : new ChallengeModel(variant).run(problem, 0, 8)) {
                assertThat(turn.positions()).allMatch(x -> x >= Collections.min(start) && x <= Collections.max(start));
                assertThat(turn.riskExponents()).allMatch(r -> r >= 0.5 - 1e-12 && r <= 2 + 1e-12);
            }
        }
    }

    @Test
    void oddsOfAPairSumToOneWhenOnlyItsOwnVotesCount() {
        for (int seed = 0; seed < 100; seed++) {
            PolicyLine line = new PolicyLine(RandomProblems.scattered(seed, 1), 0);
            ChallengeStep step = new ChallengeStep(line, line.start, line.range(), ChallengeVariant.PAPER_EQUATIONS);
            double[][] odds = step.odds(step.riskExponents());
            for (int i = 0; i < odds.length; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(odds[i][j] + odds[j][i]).isCloseTo(1, within(1e-12));
                }
            }
        }
    }

    /** By hand: weights 1 and 1/2, odds 2/3 and 1/3, gains 4/3 and -2/3: the strong is never, the weak always in danger. */
    @Test
    void theSaferOfTwoIsRiskAverseAndTheThreatenedSeeksRisk() {
        GroupProblem problem = new GroupProblem(
                "two",
                List.of(new Dimension("line", 0, 1)),
                List.of(
                        new Stakeholder("strong", "", 1, List.of(0.0), List.of(1.0)),
                        new Stakeholder("weak", "", 1, List.of(1.0), List.of(0.5))));
        PolicyLine line = new PolicyLine(problem, 0);
        ChallengeStep step = new ChallengeStep(line, line.start, 1, ChallengeVariant.PAPER_EQUATIONS);
        double[][] odds = step.odds(new double[] {1, 1});
        assertThat(odds[0][1]).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(step.gain(0, 1, odds[0][1], 1)).isCloseTo(4.0 / 3, within(1e-15));
        assertThat(step.gain(1, 0, odds[1][0], 1)).isCloseTo(-2.0 / 3, within(1e-15));
        assertThat(step.riskExponents()[0]).isCloseTo(2, within(1e-12));
        assertThat(step.riskExponents()[1]).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(ChallengeVariant.class)
    void whereAllAgreeNobodyMoves(ChallengeVariant variant) {
        GroupProblem problem = RandomProblems.scattered(7, 1);
        GroupProblem agreed = problem.with(
                problem.stakeholders().stream().map(s -> moved(s, 4)).toList());
        List<ChallengeTurn> run = new ChallengeModel(variant).run(agreed, 0, 2);
        assertThat(run.get(2).moves()).isEmpty();
        assertThat(run.get(2).median()).isEqualTo(4);
        assertThat(new ChallengeModel(variant).forecast(agreed, 2).settled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ChallengeVariant.class)
    void theForecastIsTheLastTurnOfTheRun(ChallengeVariant variant) {
        GroupProblem problem = RandomProblems.scattered(11, 1);
        ChallengeTurn last = new ChallengeModel(variant).run(problem, 0, 10).get(10);
        GroupForecast forecast = new ChallengeModel(variant).forecast(problem, 10);
        assertThat(forecast.points()).containsExactly(last.median());
        assertThat(forecast.means()).containsExactly(last.mean());
    }
}
