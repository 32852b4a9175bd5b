package org.parley.workbench.groupdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.groupdecision.ChallengeModel;
import org.parley.analysis.groupdecision.ChallengeMove;
import org.parley.analysis.groupdecision.ChallengeTurn;
import org.parley.analysis.groupdecision.ChallengeVariant;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.codebook.yaml.YamlNode;

/** The published replication of the emission standards, and what every variant gave on the other public inputs. */
class ChallengeReferenceTest {
    private static final String EMISSIONS = "bdm-emission-standards.json";
    private static final double EXACT = 1e-12;

    /** A compromise divides two gains that nearly vanish, so a run multiplies the rounding of its first turns. */
    private static final double RECORDED = 1e-10;

    private static List<ChallengeTurn> run(String file, ChallengeVariant variant, int turns) {
        return new ChallengeModel(variant).run(Cases.problem(file), 0, turns);
    }

    private static void positions(ChallengeTurn turn, GroupProblem problem, YamlNode expected, double tolerance) {
        for (int i = 0; i < problem.stakeholders().size(); i++) {
            String name = problem.stakeholders().get(i).name();
            assertThat(turn.positions().get(i))
                    .as("turn " + turn.turn() + " " + name)
                    .isCloseTo(expected.require(name).number(), within(tolerance));
        }
    }

    @Test
    void theMatchingVariantMakesEveryMoveOfThePublishedReplication() {
        List<ChallengeTurn> run = run(EMISSIONS, ChallengeVariant.SCHOLZ_CODE, 10);
        List<YamlNode> rounds = Cases.expected(EMISSIONS, "expected", "rounds").items();
        assertThat(rounds).hasSize(10);
        for (int t = 1; t <= 10; t++) {
            List<ChallengeMove> moves = run.get(t).moves();
            List<YamlNode> expected = rounds.get(t - 1).require("moves").items();
            assertThat(moves).hasSameSizeAs(expected);
            for (int m = 0; m < moves.size(); m++) {
                ChallengeMove move = moves.get(m);
                YamlNode wanted = expected.get(m);
                assertThat(move.stakeholder()).isEqualTo(wanted.require("actor").text());
                assertThat(move.kind().label()).isEqualTo(wanted.require("kind").text());
                assertThat(move.toward()).isEqualTo(wanted.require("to").text());
                assertThat(move.ownGain()).isCloseTo(wanted.require("eu_own").number(), within(EXACT));
                assertThat(move.otherGain())
                        .isCloseTo(wanted.require("eu_other").number(), within(EXACT));
                assertThat(move.newPosition())
                        .isCloseTo(wanted.require("new_position").number(), within(EXACT));
            }
        }
    }

    @Test
    void theMatchingVariantHasTheSamePositionsRisksMeansAndMedians() {
        GroupProblem problem = Cases.problem(EMISSIONS);
        List<ChallengeTurn> run = run(EMISSIONS, ChallengeVariant.SCHOLZ_CODE, 10);
        YamlNode initial = Cases.expected(EMISSIONS, "expected", "initial");
        assertThat(run.get(0).median())
                .isEqualTo(initial.require("condorcet_median").number());
        assertThat(run.get(0).mean()).isCloseTo(initial.require("mean").number(), within(EXACT));
        List<YamlNode> rounds = Cases.expected(EMISSIONS, "expected", "rounds").items();
        for (int t = 1; t <= 10; t++) {
            YamlNode expected = rounds.get(t - 1);
            positions(run.get(t), problem, expected.require("positions_oracle"), EXACT);
            assertThat(run.get(t).mean()).isCloseTo(expected.require("mean").number(), within(EXACT));
            assertThat(run.get(t).median())
                    .isCloseTo(expected.require("condorcet_median_oracle").number(), within(EXACT));
            for (int i = 0; i < problem.stakeholders().size(); i++) {
                assertThat(run.get(t).riskExponents().get(i))
                        .isCloseTo(
                                expected.require("risk_exponents_oracle")
                                        .require(problem.stakeholders().get(i).name())
                                        .number(),
                                within(EXACT));
            }
        }
    }

    @Test
    void theMatchingVariantFollowsThePrintedSeriesOfThePaper() {
        List<ChallengeTurn> run = run(EMISSIONS, ChallengeVariant.SCHOLZ_CODE, 10);
        List<Double> printed = Cases.numbers(Cases.expected(EMISSIONS, "published_series", "values"));
        for (int t = 0; t <= 10; t++) {
            assertThat(run.get(t).mean()).isCloseTo(printed.get(t), within(0.07));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bdm-emission-standards.json | other_variants_computed_by_oracle    | scholz-code+least-change | SCHOLZ_CODE_LEAST_MOVE
            bdm-emission-standards.json | other_variants_computed_by_oracle    | paper-equations          | PAPER_EQUATIONS
            bdm-emission-standards.json | other_variants_computed_by_oracle    | paper-equations,own-risk | PAPER_EQUATIONS_OWN_RISK
            bdm-oil-price-sultan.json   | computed_by_oracle_not_published     | scholz-code              | SCHOLZ_CODE
            bdm-oil-price-sultan.json   | computed_by_oracle_not_published     | scholz-code+least-change | SCHOLZ_CODE_LEAST_MOVE
            bdm-oil-price-sultan.json   | computed_by_oracle_not_published     | paper-equations          | PAPER_EQUATIONS
            bdm-oil-price-sultan.json   | computed_by_oracle_not_published     | paper-equations,own-risk | PAPER_EQUATIONS_OWN_RISK
            bdm-ww1-1914.json           | computed_by_oracle_not_published     | scholz-code              | SCHOLZ_CODE
            bdm-ww1-1914.json           | computed_by_oracle_not_published     | scholz-code+least-change | SCHOLZ_CODE_LEAST_MOVE
            bdm-ww1-1914.json           | computed_by_oracle_not_published     | paper-equations          | PAPER_EQUATIONS
            bdm-ww1-1914.json           | computed_by_oracle_not_published     | paper-equations,own-risk | PAPER_EQUATIONS_OWN_RISK
            """)
    void everyVariantGivesItsRecordedTurns(String file, String key, String recorded, ChallengeVariant variant) {
        GroupProblem problem = Cases.problem(file);
        List<YamlNode> expected = Cases.expected(file, key, recorded).items();
        List<ChallengeTurn> run = run(file, variant, expected.size() - 1);
        for (int t = 0; t < expected.size(); t++) {
            assertThat(run.get(t).mean())
                    .as("mean of turn " + t)
                    .isCloseTo(expected.get(t).require("mean").number(), within(RECORDED));
            assertThat(run.get(t).median())
                    .as("median of turn " + t)
                    .isCloseTo(expected.get(t).require("median").number(), within(RECORDED));
            Map<String, YamlNode> fields = expected.get(t).fields();
            if (fields.containsKey("positions")) {
                positions(run.get(t), problem, expected.get(t).require("positions"), RECORDED);
            }
        }
    }

    @Test
    void theFirstReplicationByMasadGivesItsPrintedRisksMovesAndMean() {
        GroupProblem problem = Cases.problem(EMISSIONS);
        ChallengeTurn turn = run(EMISSIONS, ChallengeVariant.MASAD_2014, 1).get(1);
        YamlNode expected = Cases.expected(EMISSIONS, "masad_first_attempt");
        for (int i = 0; i < problem.stakeholders().size(); i++) {
            String name = problem.stakeholders().get(i).name();
            assertThat(turn.riskExponents().get(i))
                    .isCloseTo(expected.require("risk_exponents").require(name).number(), within(1e-10));
        }
        assertThat(turn.moves().stream().map(move -> move.stakeholder() + " " + move.kind() + " " + move.toward()))
                .containsExactly("Luxembourg CONFRONTATION France", "Ireland COMPROMISE France");
        assertThat(turn.mean()).isCloseTo(expected.require("round1_mean").number(), within(EXACT));
    }
}
