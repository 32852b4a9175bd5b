package org.parley.analysis.stability.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.BruteForce;
import org.parley.analysis.stability.RandomConflicts;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.Statements;
import org.parley.analysis.stability.conflict.States;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;

class InverseAgainstCountingTest {
    @Test
    void exactSharesEqualTheCountOverAllStrictOrders() {
        RandomConflicts random = new RandomConflicts(37);
        int compared = 0;
        for (int model = 0; compared < 1_500; model++) {
            Conflict conflict = model % 2 == 0 ? random.graph(2 + model % 3, 2 + model % 5) : random.next();
            if (conflict.states().size() > 6) {
                continue;
            }
            for (Concept concept : Concept.values()) {
                int target = model % conflict.states().size();
                int who = model % conflict.size();
                InverseFinding finding = new InverseAnalysis(conflict).of(concept, who, target);
                assertThat(finding.share())
                        .as("model %d %s", model, concept)
                        .contains(counted(conflict, concept, who, target));
                compared++;
            }
        }
    }

    private static Fraction counted(Conflict conflict, Concept concept, int who, int target) {
        int[] ranks = new int[conflict.states().size()];
        for (int s = 0; s < ranks.length; s++) {
            ranks[s] = s + 1;
        }
        List<int[]> orders = new ArrayList<>();
        permute(ranks, 0, orders);
        long stable = orders.stream()
                .filter(order ->
                        new BruteForce(conflict.withRanking(who, Ranking.ofRanks(order))).stable(concept, who, target))
                .count();
        return new Fraction(BigInteger.valueOf(stable), BigInteger.valueOf(orders.size()));
    }

    private static void permute(int[] ranks, int from, List<int[]> orders) {
        if (from == ranks.length) {
            orders.add(ranks.clone());
        }
        for (int k = from; k < ranks.length; k++) {
            swap(ranks, from, k);
            permute(ranks, from + 1, orders);
            swap(ranks, from, k);
        }
    }

    private static void swap(int[] ranks, int a, int b) {
        int kept = ranks[a];
        ranks[a] = ranks[b];
        ranks[b] = kept;
    }

    @Test
    void theCheapestChangeIsEnoughAndNoSmallerOneIs() {
        RandomConflicts random = new RandomConflicts(41);
        for (int model = 0; model < 400; model++) {
            Conflict conflict = random.next();
            if (conflict.states().size() > 12) {
                continue;
            }
            for (Concept concept : Concept.values()) {
                int target = model % conflict.states().size();
                InverseFinding finding = new InverseAnalysis(conflict).of(concept, 0, target);
                assertThat(finding.cheapestProven()).isTrue();
                assertThat(finding.stable()).isEqualTo(new BruteForce(conflict).stable(concept, 0, target));
                assertThat(finding.demote().size()).isEqualTo(smallest(conflict, concept, target));
                assertThat(stableAfterSinking(conflict, concept, target, finding.demote()))
                        .isTrue();
            }
        }
    }

    private static int smallest(Conflict conflict, Concept concept, int target) {
        int states = conflict.states().size();
        int best = states;
        for (int mask = 0; mask < 1 << states; mask++) {
            if (Integer.bitCount(mask) < best) {
                List<Integer> sunk =
                        BitSet.valueOf(new long[] {mask}).stream().boxed().toList();
                best = stableAfterSinking(conflict, concept, target, sunk) ? sunk.size() : best;
            }
        }
        return best;
    }

    private static boolean stableAfterSinking(Conflict conflict, Concept concept, int target, List<Integer> sunk) {
        Ranking ranking = conflict.rankings().get(0);
        int[] ranks = ranking.ranks().clone();
        sunk.forEach(s -> ranks[s] = Math.min(ranks[s], ranking.rank(target)));
        return new BruteForce(conflict.withRanking(0, Ranking.ofRanks(ranks))).stable(concept, 0, target);
    }

    @Test
    void sharesInOptionFormAreCountedInClosedFormEvenForThousandsOfStates() {
        Conflict conflict = new RandomConflicts(43).optionForm(3, 3);
        List<Course> courses = new ArrayList<>();
        for (int c = 0; c < 12; c++) {
            courses.add(new Course("c" + c, c / 4, Direction.BOTH));
        }
        States states = States.cube(12);
        Conflict large = Conflict.inOptionForm(
                conflict.decisionMakers(), courses, states, new RandomConflicts(1).rankings(3, states.size()));
        for (Concept concept : List.of(Concept.NASH, Concept.GMR, Concept.SMR)) {
            assertThat(new InverseAnalysis(large).of(concept, 0, 77).share()).isPresent();
        }
        assertThat(new InverseAnalysis(large).of(Concept.NASH, 0, 77).share())
                .contains(new Fraction(BigInteger.ONE, BigInteger.valueOf(16)));
    }

    @Test
    void sharesOfLargerConflictsAgreeWithSampledOrders() {
        RandomConflicts random = new RandomConflicts(103);
        Random orders = new Random(107);
        for (int model = 0; model < 6; model++) {
            Conflict conflict = random.optionForm(3, 5);
            int states = conflict.states().size();
            for (Concept concept : Concept.values()) {
                double share = new InverseAnalysis(conflict)
                        .of(concept, 1, 0)
                        .share()
                        .orElseThrow()
                        .value();
                int stable = 0;
                for (int draw = 0; draw < 2_000; draw++) {
                    Ranking order = strict(states, orders);
                    stable += new BruteForce(conflict.withRanking(1, order)).stable(concept, 1, 0) ? 1 : 0;
                }
                assertThat(stable / 2_000.0).isCloseTo(share, Offset.offset(0.045));
            }
        }
    }

    private static Ranking strict(int states, Random orders) {
        long[] scores = orders.longs(states).toArray();
        return Ranking.ofScores(scores);
    }

    @Test
    void theCheapestStatementsToChangeMakeTheTargetStable() {
        RandomConflicts random = new RandomConflicts(47);
        for (int model = 0; model < 60; model++) {
            Conflict base = random.optionForm(3, 5);
            List<Condition> statements = new ArrayList<>();
            for (int c = 0; c < 5; c++) {
                statements.add(Condition.Literals.of(c, (model >> c & 1) == 0));
            }
            Conflict conflict = base.withRanking(0, Statements.byPriority(base.states(), statements));
            int target = model % conflict.states().size();
            var plan = new StatementChanges(conflict)
                    .cheapest(
                            Concept.GMR,
                            0,
                            target,
                            statements,
                            change -> change.kind() == StatementChanges.Kind.DROP ? 1 : 2);
            boolean stable = new Solver().solve(conflict).isStable(Concept.GMR, 0, target);
            assertThat(plan.isPresent() && plan.get().changes().isEmpty()).isEqualTo(stable);
            plan.ifPresent(found -> {
                Ranking changed = Statements.byPriority(conflict.states(), StatementChanges.apply(statements, found));
                assertThat(new Solver().solve(conflict.withRanking(0, changed)).isStable(Concept.GMR, 0, target))
                        .isTrue();
            });
        }
    }
}
