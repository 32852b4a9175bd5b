package org.parley.analysis.stability.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.RandomConflicts;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.States;
import org.parley.model.ParleyException;

class LimitedMoveTest {
    @Test
    void withAHorizonOfOneItIsNash() {
        RandomConflicts random = new RandomConflicts(97);
        for (int model = 0; model < 200; model++) {
            Conflict conflict = random.graph(2, 7);
            Verdicts verdicts = new Solver().solve(conflict);
            for (int i = 0; i < 2; i++) {
                assertThat(new LimitedMove(conflict).stable(i, 1)).isEqualTo(verdicts.stable(Concept.NASH, i));
            }
        }
    }

    /** Prisoner's dilemma, states DD CD DC CC as codes 0 1 2 3 (bit 0: row cooperates). */
    @Test
    void cooperationInThePrisonersDilemmaIsNonMyopicallyStableAndSoIsDefection() {
        Conflict dilemma = Conflict.inOptionForm(
                List.of("Row", "Column"),
                List.of(
                        new Course("Row cooperates", 0, Direction.BOTH),
                        new Course("Column cooperates", 1, Direction.BOTH)),
                States.cube(2),
                List.of(Ranking.ofRanks(new int[] {2, 1, 4, 3}), Ranking.ofRanks(new int[] {2, 4, 1, 3})));
        BitSet both = new LimitedMove(dilemma).nonMyopic(0);
        both.and(new LimitedMove(dilemma).nonMyopic(1));
        assertThat(both.stream().boxed()).contains(3);
        BitSet second = new LimitedMove(dilemma).stable(0, 2);
        second.and(new LimitedMove(dilemma).stable(1, 2));
        assertThat(second.stream().boxed()).containsExactly(0, 3);
    }

    @Test
    void itIsRefusedForMoreThanTwo() {
        assertThatThrownBy(() -> new LimitedMove(new RandomConflicts(1).graph(3, 4)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must be 2");
    }
}
