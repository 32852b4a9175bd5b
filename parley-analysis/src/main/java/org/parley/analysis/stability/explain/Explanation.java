package org.parley.analysis.stability.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.LegalSequences;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.Step;
import org.parley.analysis.stability.solve.Concept;

/** Finds the witness of a verdict: a breadth-first search from each improvement, so answers are as short as can be. */
public final class Explanation {
    private final Conflict conflict;

    /** Explains verdicts of a conflict. */
    public Explanation(Conflict conflict) {
        this.conflict = conflict;
    }

    /** Why a state is, or is not, stable for a decision maker. */
    public Witness of(Concept concept, int decisionMaker, int state) {
        Ranking ranking = conflict.rankings().get(decisionMaker);
        int[] improvements = Arrays.stream(conflict.moves().from(decisionMaker, state))
                .filter(t -> ranking.prefers(t, state))
                .toArray();
        if (improvements.length == 0) {
            return new Witness.NoImprovement();
        }
        List<Witness.Answer> answers = new ArrayList<>();
        int unanswered = -1;
        for (int t : improvements) {
            Optional<List<Step>> path = answer(concept, decisionMaker, state, t);
            if (path.isPresent()) {
                answers.add(new Witness.Answer(t, path.get()));
            } else if (unanswered < 0 || ranking.prefers(t, unanswered)) {
                unanswered = t;
            }
        }
        return unanswered >= 0 ? new Witness.Unanswered(unanswered) : new Witness.AllAnswered(answers);
    }

    private Optional<List<Step>> answer(Concept concept, int i, int state, int improvement) {
        if (concept == Concept.NASH) {
            return Optional.empty();
        }
        return LegalSequences.ofOthers(conflict, i, concept.credible())
                .shortestTo(improvement, u -> deters(concept, i, state, u));
    }

    private boolean deters(Concept concept, int i, int state, int landing) {
        return !conflict.improves(i, state, landing)
                && (!concept.foreseesCounterMove()
                        || Arrays.stream(conflict.moves().from(i, landing))
                                .noneMatch(v -> conflict.improves(i, state, v)));
    }
}
