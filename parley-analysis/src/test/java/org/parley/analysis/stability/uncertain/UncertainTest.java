package org.parley.analysis.stability.uncertain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.RandomConflicts;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.PartialPreference;
import org.parley.analysis.stability.conflict.PartialPreference.Pair;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;
import org.parley.analysis.stability.uncertain.UnknownPreferences.Variant;
import org.parley.model.ParleyException;

class UncertainTest {
    private static final Set<Concept> ALL = EnumSet.allOf(Concept.class);

    @Test
    void withNothingUnknownAllFourVariantsAreTheDefinitions() {
        RandomConflicts random = new RandomConflicts(53);
        for (int model = 0; model < 200; model++) {
            Conflict conflict = random.next();
            Verdicts known = new Solver().solve(conflict);
            for (Variant variant : Variant.values()) {
                assertSame(known, unknown(conflict, List.of()).solve(variant, ALL), conflict.size());
            }
        }
    }

    @Test
    void variantAIsTheStrictestAndDTheMildest() {
        RandomConflicts random = new RandomConflicts(59);
        for (int model = 0; model < 200; model++) {
            Conflict conflict = random.graph(3, 8);
            UnknownPreferences solver = unknown(conflict, List.of(new Pair(0, 1), new Pair(2, 5), new Pair(6, 7)));
            for (Concept concept : Concept.values()) {
                BitSet a = solver.solve(Variant.A, ALL).equilibria(concept);
                BitSet b = solver.solve(Variant.B, ALL).equilibria(concept);
                BitSet c = solver.solve(Variant.C, ALL).equilibria(concept);
                BitSet d = solver.solve(Variant.D, ALL).equilibria(concept);
                assertThat(within(a, b) && within(a, c) && within(b, d) && within(c, d))
                        .isTrue();
            }
        }
    }

    private static boolean within(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    private static UnknownPreferences unknown(Conflict conflict, List<Pair> pairs) {
        List<PartialPreference> preferences = conflict.rankings().stream()
                .map(ranking -> PartialPreference.of(ranking, pairs))
                .toList();
        return new UnknownPreferences(
                ArcMoves.copyOf(conflict.moves(), conflict.states().size()), preferences);
    }

    @Test
    void whatFollowsFromKnownComparisonsIsKnown() {
        PartialPreference preference =
                PartialPreference.ofKnown(4, List.of(new Pair(0, 1), new Pair(2, 3)), List.of(new Pair(1, 2)));
        assertThat(preference.isBetter(3, 0)).isTrue();
        assertThat(preference.isUnknown(1, 2)).isFalse();
        assertThat(PartialPreference.ofKnown(3, List.of(new Pair(0, 1)), List.of())
                        .isUnknown(0, 2))
                .isTrue();
        assertThatThrownBy(() -> PartialPreference.ofKnown(2, List.of(new Pair(0, 1), new Pair(1, 0)), List.of()))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("circle");
    }

    @Test
    void strongStabilityWithOneLevelIsNashAndWithALevelPerRankIsStricterThanStability() {
        RandomConflicts random = new RandomConflicts(61);
        for (int model = 0; model < 100; model++) {
            Conflict conflict = random.next();
            Verdicts plain = new Solver().solve(conflict);
            int[] flat = new int[conflict.states().size()];
            Arrays.fill(flat, 1);
            List<Ranking> oneLevel =
                    conflict.rankings().stream().map(r -> Ranking.ofRanks(flat)).toList();
            Verdicts none = new PreferenceStrength(conflict, oneLevel).strong();
            Verdicts each = new PreferenceStrength(conflict, conflict.rankings()).strong();
            for (Concept concept : Concept.values()) {
                for (int i = 0; i < conflict.size(); i++) {
                    assertThat(none.stable(concept, i)).isEqualTo(plain.stable(Concept.NASH, i));
                    assertThat(within(each.stable(concept, i), plain.stable(concept, i)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void sharesOfDrawsAreCountsWithAnInterval() {
        Conflict conflict = new RandomConflicts(67).optionForm(3, 5);
        int states = conflict.states().size();
        Ensemble ensemble = new Ensemble(conflict, ALL);
        Shares shares = ensemble.solve(200, draw -> new RandomConflicts(draw).rankings(3, states));
        Shares again = ensemble.solve(200, draw -> new RandomConflicts(draw).rankings(3, states));
        int counted = 0;
        for (int draw = 0; draw < 200; draw++) {
            Verdicts v = new Solver().solve(conflict.withRankings(new RandomConflicts(draw).rankings(3, states)));
            counted += v.equilibria(Concept.SEQ).get(3) ? 1 : 0;
        }
        assertThat(shares.count(Concept.SEQ, 3)).isEqualTo(counted).isEqualTo(again.count(Concept.SEQ, 3));
        Shares.Share share = shares.share(Concept.SEQ, 3);
        assertThat(share.low()).isLessThanOrEqualTo(share.share());
        assertThat(share.high()).isGreaterThanOrEqualTo(share.share()).isLessThanOrEqualTo(1);
    }

    @Test
    void theWilsonIntervalOfTenInTenIsTheTextbooks() {
        Conflict conflict = new RandomConflicts(71).optionForm(2, 2);
        List<Ranking> first = conflict.rankings();
        Shares shares = new Ensemble(conflict, ALL).solve(10, draw -> first);
        int state = new Solver().solve(conflict).equilibria(Concept.GMR).nextSetBit(0);
        assertThat(shares.share(Concept.GMR, state).low()).isCloseTo(0.7225, Offset.offset(1e-4));
    }

    @Test
    void aSwapFlipsExactlyTheVerdictsThatDiffer() {
        RandomConflicts random = new RandomConflicts(73);
        for (int model = 0; model < 50; model++) {
            Conflict conflict = random.next();
            Sensitivity sensitivity = new Sensitivity(conflict, ALL);
            Verdicts before = new Solver().solve(conflict);
            for (Sensitivity.Swap swap : sensitivity.swaps(0)) {
                int[] ranks = conflict.rankings().get(0).ranks().clone();
                int up = ranks[swap.upper().get(0)];
                int low = ranks[swap.lower().get(0)];
                swap.upper().forEach(s -> ranks[s] = low);
                swap.lower().forEach(s -> ranks[s] = up);
                Verdicts after = new Solver().solve(conflict.withRanking(0, Ranking.ofRanks(ranks)));
                long differing = 0;
                for (Concept concept : Concept.values()) {
                    for (int i = 0; i < conflict.size(); i++) {
                        BitSet x = before.stable(concept, i);
                        x.xor(after.stable(concept, i));
                        differing += x.cardinality();
                    }
                }
                assertThat(sensitivity.flips(swap)).hasSize((int) differing);
            }
        }
    }

    @Test
    void aHypergameOfEqualViewsIsTheGameItself() {
        Conflict conflict = new RandomConflicts(79).optionForm(3, 5);
        Hypergame hypergame = new Hypergame(List.of(conflict, conflict, conflict), ALL);
        Verdicts plain = new Solver().solve(conflict);
        assertThat(hypergame.equilibria(Concept.SEQ))
                .isEqualTo(plain.equilibria(Concept.SEQ))
                .isEqualTo(hypergame.surviving(Concept.SEQ));
    }

    private static void assertSame(Verdicts a, Verdicts b, int decisionMakers) {
        for (Concept concept : Concept.values()) {
            for (int i = 0; i < decisionMakers; i++) {
                assertThat(b.stable(concept, i)).isEqualTo(a.stable(concept, i));
            }
        }
    }
}
