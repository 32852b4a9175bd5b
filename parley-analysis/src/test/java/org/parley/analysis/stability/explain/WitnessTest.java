package org.parley.analysis.stability.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.BruteForce;
import org.parley.analysis.stability.RandomConflicts;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Step;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;

class WitnessTest {
    @Test
    void everyVerdictHasAWitnessThatTheIndependentCheckerAccepts() {
        RandomConflicts random = new RandomConflicts(23);
        for (int model = 0; model < 300; model++) {
            Conflict conflict = random.next();
            Verdicts verdicts = new Solver().solve(conflict);
            Explanation explanation = new Explanation(conflict);
            WitnessCheck check = new WitnessCheck(conflict);
            for (Concept concept : Concept.values()) {
                for (int i = 0; i < conflict.size(); i++) {
                    for (int s = 0; s < conflict.states().size(); s++) {
                        Witness witness = explanation.of(concept, i, s);
                        assertThat(witness.stable()).isEqualTo(verdicts.isStable(concept, i, s));
                        assertThat(check.accepts(concept, i, s, witness)).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theCheckerRejectsAWitnessOfTheOppositeVerdict() {
        RandomConflicts random = new RandomConflicts(29);
        for (int model = 0; model < 100; model++) {
            Conflict conflict = random.next();
            BruteForce definitions = new BruteForce(conflict);
            WitnessCheck check = new WitnessCheck(conflict);
            for (int s = 0; s < conflict.states().size(); s++) {
                for (int t : conflict.moves().from(0, s)) {
                    boolean open = conflict.improves(0, s, t) && !definitions.answered(Concept.SEQ, 0, s, t);
                    assertThat(check.accepts(Concept.SEQ, 0, s, new Witness.Unanswered(t)))
                            .isEqualTo(open);
                }
                boolean none = definitions.stable(Concept.NASH, 0, s);
                assertThat(check.accepts(Concept.NASH, 0, s, new Witness.NoImprovement()))
                        .isEqualTo(none);
            }
        }
    }

    @Test
    void theCheckerRejectsAPathThatNobodyCanGo() {
        Conflict conflict = new RandomConflicts(31).optionForm(2, 3);
        Witness.Answer impossible = new Witness.Answer(1, List.of(new Step(0, 2)));
        for (int s = 0; s < conflict.states().size(); s++) {
            Witness invented = new Witness.AllAnswered(List.of(impossible));
            assertThat(new WitnessCheck(conflict).accepts(Concept.GMR, 0, s, invented))
                    .isFalse();
        }
    }

    @Test
    void theNarratorNamesWhoCouldDoWhat() {
        Narrator narrator = new Narrator(
                List.of("Row", "Column"), s -> List.of("CC", "CD", "DC", "DD").get(s));
        Witness answered = new Witness.AllAnswered(List.of(new Witness.Answer(2, List.of(new Step(1, 3)))));
        assertThat(narrator.tell(Concept.SEQ, 0, 0, answered))
                .isEqualTo(
                        "Row stays at state CC: if it moved to state DC, Column could move to state DD; each time Row would"
                                + " end no better off.");
        assertThat(narrator.tell(Concept.GMR, 0, 0, new Witness.Unanswered(2)))
                .isEqualTo(
                        "Row leaves state CC: it moves to state DC, which it prefers, and no move of the others can then"
                                + " bring Row to a state no better than state CC.");
    }
}
