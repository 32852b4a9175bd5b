package org.parley.analysis.stability.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.BruteForce;
import org.parley.analysis.stability.RandomConflicts;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Step;

class AfterTest {
    @Test
    void aGroupLeavesExactlyForWhatItCanReachAndAllItsMembersPrefer() {
        RandomConflicts random = new RandomConflicts(83);
        for (int model = 0; model < 200; model++) {
            Conflict conflict = random.next();
            CoalitionStability coalitions = new CoalitionStability(conflict);
            for (int s = 0; s < conflict.states().size(); s++) {
                for (List<Integer> members : List.of(List.of(0), List.of(0, 1))) {
                    Set<Integer> expected = new TreeSet<>();
                    for (int t : new BruteForce(conflict).reach(Set.copyOf(members), s, false)) {
                        int from = s;
                        if (members.stream().allMatch(i -> conflict.improves(i, from, t))) {
                            expected.add(t);
                        }
                    }
                    assertThat(coalitions.improvements(members, s).stream().boxed())
                            .containsExactlyElementsOf(expected);
                    assertThat(coalitions.departures(s).stream()
                                    .anyMatch(d -> d.members().equals(members)))
                            .isEqualTo(!expected.isEmpty());
                }
            }
        }
    }

    @Test
    void pathsFromTheStatusQuoAreLegalAndReachWhateverCanBeReached() {
        RandomConflicts random = new RandomConflicts(89);
        for (int model = 0; model < 200; model++) {
            Conflict conflict = random.next();
            int states = conflict.states().size();
            BitSet everything = new BitSet();
            everything.set(0, states);
            Set<Integer> all = new TreeSet<>();
            for (int i = 0; i < conflict.size(); i++) {
                all.add(i);
            }
            for (boolean improving : new boolean[] {false, true}) {
                StatusQuo quo = new StatusQuo(conflict);
                var paths = improving ? quo.improvementPaths(0, everything) : quo.legalPaths(0, everything);
                Set<Integer> expected = new BruteForce(conflict).reach(all, 0, improving);
                expected.remove(0);
                paths.remove(0);
                assertThat(paths.keySet()).isEqualTo(expected);
                paths.forEach((goal, path) -> assertLegal(conflict, path, goal, improving));
            }
        }
    }

    private static void assertLegal(Conflict conflict, List<Step> path, int goal, boolean improving) {
        int at = 0;
        int last = -1;
        for (Step step : path) {
            assertThat(step.mover()).isNotEqualTo(last);
            assertThat(Arrays.binarySearch(conflict.moves().from(step.mover(), at), step.to()))
                    .isNotNegative();
            assertThat(!improving || conflict.improves(step.mover(), at, step.to()))
                    .isTrue();
            at = step.to();
            last = step.mover();
        }
        assertThat(at).isEqualTo(goal);
    }
}
