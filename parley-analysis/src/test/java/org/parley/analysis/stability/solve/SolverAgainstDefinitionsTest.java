package org.parley.analysis.stability.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.BruteForce;
import org.parley.analysis.stability.RandomConflicts;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.analysis.stability.conflict.Ranking;

class SolverAgainstDefinitionsTest {
    private static final int MODELS = 3_000;

    @Test
    void everyVerdictOnThousandsOfRandomConflictsIsThatOfTheDefinitions() {
        RandomConflicts random = new RandomConflicts(20_260_301);
        int cubes = 0;
        for (int model = 0; model < MODELS; model++) {
            Conflict conflict = random.next();
            cubes += conflict.moves() instanceof CubeMoves ? 1 : 0;
            Verdicts verdicts = new Solver().solve(conflict);
            BruteForce definitions = new BruteForce(conflict);
            for (Concept concept : Concept.values()) {
                for (int i = 0; i < conflict.size(); i++) {
                    for (int s = 0; s < conflict.states().size(); s++) {
                        assertThat(verdicts.isStable(concept, i, s))
                                .as("model %d, %s, decision maker %d, state %d", model, concept, i, s)
                                .isEqualTo(definitions.stable(concept, i, s));
                    }
                }
            }
        }
        assertThat(cubes).isBetween(MODELS / 2, MODELS - MODELS / 4);
    }

    @Test
    void theOneMoveRuleAnswersWithOneMoveOfOneOpponent() {
        RandomConflicts random = new RandomConflicts(7);
        for (int model = 0; model < 500; model++) {
            Conflict conflict = random.next();
            Verdicts verdicts = new Solver(Sanctioning.ONE_MOVE).solve(conflict);
            BruteForce definitions = new BruteForce(conflict);
            for (Concept concept : Concept.values()) {
                for (int i = 0; i < conflict.size(); i++) {
                    for (int s = 0; s < conflict.states().size(); s++) {
                        assertThat(verdicts.isStable(concept, i, s))
                                .as("model %d, %s, decision maker %d, state %d", model, concept, i, s)
                                .isEqualTo(definitions.stableAgainstOneMove(concept, i, s));
                    }
                }
            }
        }
    }

    @Test
    void theCubeAndTheWrittenOutGraphAndTheOrderedSearchAgreeOnLargerConflicts() {
        RandomConflicts random = new RandomConflicts(11);
        for (int model = 0; model < 60; model++) {
            Conflict conflict = random.optionForm(3, 9 + model % 2);
            Verdicts fast = new Solver().solve(conflict);
            ArcMoves arcs = ArcMoves.copyOf(conflict.moves(), conflict.states().size());
            Verdicts graph = new GraphSolver(arcs, Sanctioning.LEGAL_SEQUENCE)
                    .solve(conflict.rankings(), EnumSet.allOf(Concept.class));
            Verdicts ordered = new CubeSolver((CubeMoves) conflict.moves(), Sanctioning.LEGAL_SEQUENCE, 0)
                    .solve(conflict.rankings(), EnumSet.allOf(Concept.class));
            for (Concept concept : Concept.values()) {
                for (int i = 0; i < conflict.size(); i++) {
                    assertThat(graph.stable(concept, i)).isEqualTo(fast.stable(concept, i));
                    assertThat(ordered.stable(concept, i)).isEqualTo(fast.stable(concept, i));
                }
            }
        }
    }

    @Test
    void theLawsHold() {
        RandomConflicts random = new RandomConflicts(13);
        for (int model = 0; model < 300; model++) {
            Conflict conflict = random.next();
            Verdicts v = new Solver().solve(conflict);
            for (int i = 0; i < conflict.size(); i++) {
                assertWithin(v.stable(Concept.NASH, i), v.stable(Concept.SSEQ, i));
                assertWithin(v.stable(Concept.SSEQ, i), v.stable(Concept.SEQ, i));
                assertWithin(v.stable(Concept.SSEQ, i), v.stable(Concept.SMR, i));
                assertWithin(v.stable(Concept.SEQ, i), v.stable(Concept.GMR, i));
                assertWithin(v.stable(Concept.SMR, i), v.stable(Concept.GMR, i));
            }
        }
    }

    @Test
    void relabellingDecisionMakersAndStretchingRanksChangesNothing() {
        RandomConflicts random = new RandomConflicts(17);
        for (int model = 0; model < 100; model++) {
            Conflict conflict = random.graph(3, 8);
            Verdicts original = new Solver().solve(conflict);
            ArcMoves arcs = (ArcMoves) conflict.moves();
            List<Ranking> turned = List.of(2, 0, 1).stream()
                    .map(i -> stretched(conflict.rankings().get(i)))
                    .toList();
            List<List<BitSet>> rows = List.of(2, 0, 1).stream()
                    .map(i -> IntStream.range(0, 8)
                            .mapToObj(s -> bits(arcs.targets(i, s)))
                            .toList())
                    .toList();
            Conflict relabelled =
                    new Conflict(List.of("c", "a", "b"), List.of(), conflict.states(), ArcMoves.of(8, rows), turned);
            Verdicts again = new Solver().solve(relabelled);
            for (Concept concept : Concept.values()) {
                assertThat(again.equilibria(concept)).isEqualTo(original.equilibria(concept));
                assertThat(again.stable(concept, 0)).isEqualTo(original.stable(concept, 2));
            }
        }
    }

    private static Ranking stretched(Ranking ranking) {
        return Ranking.ofRanks(
                IntStream.of(ranking.ranks()).map(rank -> rank * 7 + 100).toArray());
    }

    private static BitSet bits(int[] states) {
        BitSet bits = new BitSet();
        IntStream.of(states).forEach(bits::set);
        return bits;
    }

    private static void assertWithin(BitSet inner, BitSet outer) {
        BitSet left = (BitSet) inner.clone();
        left.andNot(outer);
        assertThat(left.isEmpty()).isTrue();
    }
}
