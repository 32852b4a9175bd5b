package org.parley.analysis.stability.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.parley.analysis.stability.conflict.Step;
import org.parley.analysis.stability.solve.Concept;

/** Says a witness in plain English. */
public final class Narrator {
    private static final int MOST_ANSWERS = 3;

    private final List<String> decisionMakers;
    private final IntFunction<String> stateName;

    /** A narrator that knows how decision makers and states are called. */
    public Narrator(List<String> decisionMakers, IntFunction<String> stateName) {
        this.decisionMakers = List.copyOf(decisionMakers);
        this.stateName = stateName;
    }

    /** One or a few sentences on why the state is stable for the decision maker, or not. */
    public String tell(Concept concept, int decisionMaker, int state, Witness witness) {
        String who = decisionMakers.get(decisionMaker);
        if (witness instanceof Witness.NoImprovement) {
            return who + " stays at " + name(state) + ": no move of its own leads to anything it prefers.";
        }
        if (witness instanceof Witness.Unanswered open) {
            return who + " leaves " + name(state) + ": it moves to " + name(open.improvement())
                    + ", which it prefers, and " + reason(concept, who, state);
        }
        List<Witness.Answer> answers = ((Witness.AllAnswered) witness).answers();
        List<String> told = new ArrayList<>();
        for (Witness.Answer answer : answers.subList(0, Math.min(MOST_ANSWERS, answers.size()))) {
            told.add("if it moved to " + name(answer.improvement()) + ", " + steps(answer.path()));
        }
        int left = answers.size() - told.size();
        String more = left == 0
                ? ""
                : left == 1 ? "; so with one more improvement" : "; so with " + left + " more improvements";
        return who + " stays at " + name(state) + ": " + String.join("; ", told) + more + "; each time " + who
                + " would end no better off"
                + (concept.foreseesCounterMove() ? ", even after its best counter-move." : ".");
    }

    private String reason(Concept concept, String who, int state) {
        if (concept == Concept.NASH) {
            return "under Nash stability it looks no further.";
        }
        String answer =
                concept.credible() ? "no sequence of moves in the others' own interest" : "no move of the others";
        String escape = concept.foreseesCounterMove() ? " and keep it there" : "";
        return answer + " can then bring " + who + " to a state no better than " + name(state) + escape + ".";
    }

    private String steps(List<Step> path) {
        List<String> told = new ArrayList<>();
        for (Step step : path) {
            told.add(decisionMakers.get(step.mover()) + " could move to " + name(step.to()));
        }
        return String.join(", then ", told);
    }

    private String name(int state) {
        return "state " + stateName.apply(state);
    }
}
