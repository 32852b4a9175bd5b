package org.parley.analysis.stability.explain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Moves;
import org.parley.analysis.stability.conflict.Step;
import org.parley.analysis.stability.solve.Concept;

/**
 * Checks a witness against the definitions alone, with nothing of the engines: paths step by step, completeness of the
 * answers, and, for an improvement said to be unanswered, every sequence there is.
 */
public final class WitnessCheck {
    private final Conflict conflict;
    private final Moves moves;

    /** Checks witnesses about a conflict. */
    public WitnessCheck(Conflict conflict) {
        this.conflict = conflict;
        this.moves = conflict.moves();
    }

    /** Whether the witness proves what it claims about this state and decision maker. */
    public boolean accepts(Concept concept, int i, int state, Witness witness) {
        List<Integer> improvements = Arrays.stream(moves.from(i, state))
                .filter(t -> better(i, t, state))
                .boxed()
                .toList();
        if (witness instanceof Witness.NoImprovement) {
            return improvements.isEmpty();
        }
        if (witness instanceof Witness.AllAnswered all) {
            return all.answers().stream()
                            .map(Witness.Answer::improvement)
                            .toList()
                            .equals(improvements)
                    && all.answers().stream()
                            .allMatch(
                                    answer -> legal(concept, i, answer) && deters(concept, i, state, answer.landing()));
        }
        Witness.Unanswered open = (Witness.Unanswered) witness;
        return improvements.contains(open.improvement())
                && (concept == Concept.NASH || nothingDeters(concept, i, state, open.improvement()));
    }

    private boolean better(int i, int a, int b) {
        return conflict.rankings().get(i).rank(a) > conflict.rankings().get(i).rank(b);
    }

    private boolean legal(Concept concept, int i, Witness.Answer answer) {
        int at = answer.improvement();
        int last = i;
        for (Step step : answer.path()) {
            boolean made = step.mover() != i
                    && step.mover() != last
                    && Arrays.binarySearch(moves.from(step.mover(), at), step.to()) >= 0
                    && (!concept.credible() || better(step.mover(), step.to(), at));
            if (!made) {
                return false;
            }
            at = step.to();
            last = step.mover();
        }
        return concept != Concept.NASH && !answer.path().isEmpty();
    }

    private boolean deters(Concept concept, int i, int state, int landing) {
        boolean escape = concept.foreseesCounterMove()
                && Arrays.stream(moves.from(i, landing)).anyMatch(v -> better(i, v, state));
        return !better(i, landing, state) && !escape;
    }

    private boolean nothingDeters(Concept concept, int i, int state, int improvement) {
        Set<Step> seen = new HashSet<>();
        ArrayDeque<Step> open = new ArrayDeque<>();
        open.add(new Step(i, improvement));
        while (!open.isEmpty()) {
            Step at = open.remove();
            for (int j = 0; j < conflict.size(); j++) {
                for (int to : j == i || j == at.mover() ? new int[0] : moves.from(j, at.to())) {
                    if ((!concept.credible() || better(j, to, at.to())) && seen.add(new Step(j, to))) {
                        if (deters(concept, i, state, to)) {
                            return false;
                        }
                        open.add(new Step(j, to));
                    }
                }
            }
        }
        return true;
    }
}
