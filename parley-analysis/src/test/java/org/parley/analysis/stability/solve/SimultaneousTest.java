package org.parley.analysis.stability.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.RandomConflicts;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.model.ParleyException;

class SimultaneousTest {
    @Test
    void eachImprovementIsTestedAgainstEachJointProfileOfTheOthers() {
        RandomConflicts random = new RandomConflicts(101);
        for (int model = 0; model < 400; model++) {
            Conflict conflict = random.optionForm(2 + model % 3, 4 + model % 2);
            Simultaneous simultaneous = new Simultaneous(conflict);
            for (int i = 0; i < conflict.size(); i++) {
                for (int s = 0; s < conflict.states().size(); s++) {
                    assertThat(simultaneous.stable(i).get(s)).isEqualTo(byDefinition(conflict, i, s));
                }
            }
        }
    }

    private static boolean byDefinition(Conflict conflict, int i, int s) {
        for (int t : conflict.moves().from(i, s)) {
            if (conflict.improves(i, s, t)
                    && landings(conflict, i, s, t).stream().allMatch(u -> conflict.improves(i, s, u))) {
                return false;
            }
        }
        return true;
    }

    /** All feasible results of i going to t while each of the others stays or improves. */
    private static List<Integer> landings(Conflict conflict, int i, int s, int t) {
        CubeMoves cube = (CubeMoves) conflict.moves();
        List<Integer> codes = List.of(conflict.states().taken(t));
        for (int j = 0; j < conflict.size(); j++) {
            List<Integer> next = new ArrayList<>(codes);
            for (int to : j == i ? new int[0] : cube.from(j, s)) {
                if (conflict.improves(j, s, to)) {
                    int own = cube.own(j);
                    codes.forEach(
                            code -> next.add((code & ~own) | (conflict.states().taken(to) & own)));
                }
            }
            codes = next;
        }
        List<Integer> landings = new ArrayList<>();
        for (int code : codes) {
            OptionalInt state = cube.stateOf(code);
            state.ifPresent(landings::add);
        }
        return landings;
    }

    @Test
    void graphsWithoutCoursesAreRefused() {
        assertThatThrownBy(() -> new Simultaneous(new RandomConflicts(1).graph(2, 4)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("described by courses");
    }
}
