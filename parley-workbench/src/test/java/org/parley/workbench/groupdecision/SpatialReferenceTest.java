package org.parley.workbench.groupdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.SpatialBargain;
import org.parley.analysis.groupdecision.SpatialModel;
import org.parley.analysis.groupdecision.SpatialTurn;
import org.parley.codebook.yaml.YamlNode;

/** KTAB's own regression output, reproduced to its last printed digit. */
class SpatialReferenceTest {
    private static final double ROUNDED = 1e-9;

    private static List<SpatialTurn> run(String file) {
        return new SpatialModel().run(Cases.problem(file), SpatialModel.MOST_TURNS);
    }

    private static void near(List<Double> actual, YamlNode expected, double tolerance) {
        List<Double> numbers = Cases.numbers(expected);
        assertThat(actual).hasSameSizeAs(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(actual.get(i))
                    .as(expected.place() + " [" + i + "]")
                    .isCloseTo(numbers.get(i), within(tolerance + ROUNDED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktab-smp-dummydata-3dim.json", "ktab-smp-soe-pol-comp.json"})
    void stopsAfterTheSameTurnAsKtab(String file) {
        assertThat(run(file)).hasSize(Cases.expected(file, "expected", "states").integer());
        List<Double> changes = run(file).stream().map(SpatialTurn::change).toList();
        near(changes.subList(0, changes.size() - 1), Cases.expected(file, "expected", "fractional_change"), 5e-5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktab-smp-dummydata-3dim.json", "ktab-smp-soe-pol-comp.json"})
    void everyPositionOfEveryTurnIsKtabs(String file) {
        GroupProblem problem = Cases.problem(file);
        List<SpatialTurn> run = run(file);
        for (int i = 0; i < problem.stakeholders().size(); i++) {
            int who = i;
            for (int d = 0; d < problem.dimensions().size(); d++) {
                int which = d;
                YamlNode expected = Cases.expected(
                        file,
                        "expected",
                        "positions_by_turn_1dp",
                        problem.stakeholders().get(i).name(),
                        problem.dimensions().get(d).name());
                near(
                        run.stream()
                                .map(turn -> turn.positions().get(who).get(which))
                                .toList(),
                        expected,
                        0.05);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktab-smp-dummydata-3dim.json", "ktab-smp-soe-pol-comp.json"})
    void everyProbabilityOfEveryTurnIsKtabs(String file) {
        GroupProblem problem = Cases.problem(file);
        List<SpatialTurn> run = run(file);
        for (int i = 0; i < problem.stakeholders().size(); i++) {
            int who = i;
            YamlNode expected = Cases.expected(
                    file,
                    "expected",
                    "win_probability_by_turn_4dp",
                    problem.stakeholders().get(i).name());
            near(run.stream().map(turn -> turn.winProbabilities().get(who)).toList(), expected, 5e-5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktab-smp-dummydata-3dim.json", "ktab-smp-soe-pol-comp.json"})
    void valuesRisksAndUtilitiesOfTheStartAreKtabs(String file) {
        SpatialTurn start = run(file).get(0);
        YamlNode expected = Cases.expected(file, "expected");
        near(start.riskAttitudes(), expected.require("risk_attitudes_3dp"), 5e-4);
        for (int i = 0; i < start.values().size(); i++) {
            near(
                    start.values().get(i),
                    expected.require("risk_neutral_value_matrix_3dp").items().get(i),
                    5e-4);
            near(
                    start.utilities().get(i),
                    expected.require("risk_aware_utility_4dp").items().get(i),
                    5e-5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktab-smp-dummydata-3dim.json", "ktab-smp-soe-pol-comp.json"})
    void everybodyFirstChallengesWhomItDoesInKtab(String file) {
        List<SpatialBargain> bargains = run(file).get(0).bargains();
        List<YamlNode> expected =
                Cases.expected(file, "expected", "turn0_best_targets").items();
        assertThat(bargains).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            SpatialBargain bargain = bargains.get(i);
            assertThat(bargain.initiator())
                    .isEqualTo(expected.get(i).require("actor").integer());
            assertThat(bargain.receiver())
                    .isEqualTo(expected.get(i).require("target").integer());
            assertThat(bargain.gain())
                    .isCloseTo(expected.get(i).require("worth").number(), within(5e-4 + ROUNDED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktab-smp-dummydata-3dim.json", "ktab-smp-soe-pol-comp.json"})
    void endsWhereTheIndependentImplementationEnds(String file) {
        List<SpatialTurn> run = run(file);
        List<YamlNode> expected = Cases.expected(file, "final_positions_oracle").items();
        for (int i = 0; i < expected.size(); i++) {
            near(run.get(run.size() - 1).positions().get(i), expected.get(i), 1e-9);
        }
    }
}
