package org.parley.analysis.groupdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.analysis.groupdecision.InputInfluence.Input;
import org.parley.model.ParleyException;

class GroupEnsembleTest {
    private static final InputNoise NONE = new InputNoise(0, 0, 0);

    private static EnsembleFinding run(GroupProblem problem, List<GroupModel> models, int draws, InputNoise noise) {
        return new GroupEnsemble().run(problem, new EnsembleSettings(models, 0, draws, 42, noise));
    }

    @Test
    void theSameSeedGivesTheSameFinding() {
        GroupProblem problem = RandomProblems.scattered(1, 2);
        EnsembleFinding finding = run(problem, GroupModel.all(), 60, InputNoise.DEFAULT);
        assertThat(run(problem, GroupModel.all(), 60, InputNoise.DEFAULT).dimensions())
                .isEqualTo(finding.dimensions());
    }

    @Test
    void withoutNoiseEveryDrawIsTheForecastAndNothingHasInfluence() {
        GroupProblem problem = RandomProblems.scattered(2, 1);
        DimensionFinding finding =
                run(problem, GroupModel.all(), 20, NONE).dimensions().get(0);
        for (ModelSpread model : finding.models()) {
            assertThat(model.spread().p05()).isEqualTo(model.point());
            assertThat(model.spread().p95()).isEqualTo(model.point());
        }
        assertThat(finding.influences()).noneMatch(InputInfluence::clear);
        assertThat(finding.disagreement().betweenShare()).isEqualTo(1);
    }

    @Test
    void theMeanFollowsThePositionOfTheOneWhoHasAllTheWeight() {
        GroupProblem problem = new GroupProblem(
                "one giant",
                List.of(new Dimension("line", 0, 10)),
                List.of(
                        new Stakeholder("giant", "", 1000, List.of(5.0), List.of(0.9)),
                        new Stakeholder("dwarf", "", 1, List.of(2.0), List.of(0.5)),
                        new Stakeholder("gnome", "", 1, List.of(8.0), List.of(0.5))));
        DimensionFinding finding = run(problem, List.of(CompromiseModel.WEIGHTED_MEAN), 400, InputNoise.DEFAULT)
                .dimensions()
                .get(0);
        InputInfluence first = finding.influences().get(0);
        assertThat(first.stakeholder()).isEqualTo("giant");
        assertThat(first.input()).isEqualTo(Input.POSITION);
        assertThat(first.strength()).isGreaterThan(0.99);
        assertThat(first.clear()).isTrue();
        assertThat(finding.models().get(0).spread().deviation()).isCloseTo(0.5, within(0.05));
    }

    @Test
    void theSentenceNamesTheTwoModelsThatAreFurthestApart() {
        Set<Boolean> seen = new HashSet<>();
        for (int seed = 0; seed < 10; seed++) {
            DimensionFinding finding = run(RandomProblems.scattered(seed, 1), GroupModel.all(), 20, InputNoise.DEFAULT)
                    .dimensions()
                    .get(0);
            List<Double> points =
                    finding.models().stream().map(ModelSpread::point).toList();
            Disagreement disagreement = finding.disagreement();
            assertThat(disagreement.shareOfScale())
                    .isCloseTo((Collections.max(points) - Collections.min(points)) / 10, within(1e-12));
            assertThat(disagreement.sentence())
                    .contains(disagreement.disagree() ? "the 8 models disagree" : "the 8 models nearly agree")
                    .contains(disagreement.lowest().model())
                    .contains(disagreement.highest().model());
            seen.add(disagreement.disagree());
        }
        assertThat(seen).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void drawsStayOnTheScaleAndWithinTheAttentionOfOne() {
        GroupProblem problem = RandomProblems.scattered(6, 3);
        InputNoise wild = new InputNoise(1, 0.5, 0.5);
        for (NoiseStream stream : NoiseStream.streams(1, 200)) {
            for (Stakeholder drawn : wild.draw(problem, stream).stakeholders()) {
                assertThat(drawn.positions()).allMatch(x -> x >= 0 && x <= 10);
                assertThat(drawn.totalSalience()).isLessThanOrEqualTo(1 + 1e-9);
                assertThat(drawn.capability()).isPositive();
            }
        }
    }

    @Test
    void deviatesAreStandardNormal() {
        NoiseStream stream = NoiseStream.streams(3, 1).get(0);
        double[] values = new double[100_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = stream.normal();
        }
        Spread spread = Spread.of(values);
        assertThat(spread.mean()).isCloseTo(0, within(0.015));
        assertThat(spread.deviation()).isCloseTo(1, within(0.015));
        assertThat(spread.p95()).isCloseTo(1.6449, within(0.03));
    }

    @Test
    void tiedRanksShareTheirMeanRank() {
        double[] ranks = RankCorrelation.standardRanks(new double[] {1, 2, 2, 3});
        double[] order = RankCorrelation.standardRanks(new double[] {10, 20, 30, 40});
        assertThat(RankCorrelation.of(ranks, order)).isCloseTo(0.9486832980505138, within(1e-12));
        assertThat(RankCorrelation.of(ranks, RankCorrelation.standardRanks(new double[] {5, 5, 5, 5})))
                .isZero();
    }

    @Test
    void settingsOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> new EnsembleSettings(List.of(), 0, 10, 1, NONE))
                .isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> new EnsembleSettings(GroupModel.all(), 0, 0, 1, NONE))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("draws (0)");
        assertThatThrownBy(() -> new EnsembleSettings(GroupModel.all(), -1, 10, 1, NONE))
                .hasMessageContaining("turns (-1)");
        assertThatThrownBy(() -> new InputNoise(10, 0, 0)).hasMessageContaining("percent");
    }
}
