package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.analysis.stability.inverse.InverseAnalysis;
import org.parley.analysis.stability.inverse.InverseFinding;
import org.parley.analysis.stability.inverse.Requirement;
import org.parley.analysis.stability.inverse.StatementChanges;
import org.parley.analysis.stability.solve.Concept;
import org.parley.workbench.stability.format.Scenario;

/** What would have to change so that a state holds: for each decision maker conditions, share of orders, cheapest change. */
public final class MediatorQuestion {
    private static final int MOST_SHOWN = 6;

    private final Scenario scenario;
    private final Conflict conflict;

    /** The question about a model. */
    public MediatorQuestion(Scenario scenario) {
        this.scenario = scenario;
        this.conflict = scenario.conflict();
    }

    /**
     * The answer for one decision maker.
     *
     * @param finding conditions, share and states to demote
     * @param formula the conditions in words
     * @param statements the cheapest statements to change; empty if the preference is no list of statements or no small
     *     change is enough
     */
    public record Answer(InverseFinding finding, String formula, Optional<StatementPlan> statements) {}

    /**
     * Statements to change.
     *
     * @param steps by priority
     * @param cost sum of the supports, twice for a reversal
     */
    public record StatementPlan(List<PlanStep> steps, double cost) {
        public StatementPlan {
            steps = List.copyOf(steps);
        }

        /** The steps in the words of the model's file. */
        public List<String> changes() {
            return steps.stream()
                    .map(step -> step.verb() + ": " + step.statement().words())
                    .toList();
        }
    }

    /** A statement to change: "no longer want" or "want the opposite of" it. */
    public record PlanStep(String verb, Scenario.Statement statement) {}

    /** One answer per decision maker, the others' preferences as they are. */
    public List<Answer> ask(Concept concept, int target) {
        List<Answer> answers = new ArrayList<>();
        InverseAnalysis inverse = new InverseAnalysis(conflict);
        for (int i = 0; i < conflict.size(); i++) {
            InverseFinding finding = inverse.of(concept, i, target);
            answers.add(new Answer(finding, formula(finding), plan(concept, i, target)));
        }
        return answers;
    }

    /**
     * The cheapest statements to change so that one decision maker stays, without the share and the conditions, whose count
     * is costly in large models.
     */
    public Optional<StatementPlan> plan(Concept concept, int i, int target) {
        Scenario.Preferences block = scenario.preferences().get(i);
        if (block.form() != Scenario.PreferenceForm.STATEMENTS || !(conflict.moves() instanceof CubeMoves)) {
            return Optional.empty();
        }
        List<Scenario.Statement> statements = block.statements();
        List<Condition> conditions =
                statements.stream().map(Scenario.Statement::condition).toList();
        return new StatementChanges(conflict)
                .cheapest(
                        concept,
                        i,
                        target,
                        conditions,
                        change -> statements.get(change.statement()).weight()
                                * (change.kind() == StatementChanges.Kind.DROP ? 1 : 2))
                .map(plan -> new StatementPlan(
                        plan.changes().stream()
                                .map(change -> step(change, statements.get(change.statement())))
                                .toList(),
                        plan.cost()));
    }

    private static PlanStep step(StatementChanges.Change change, Scenario.Statement statement) {
        String verb = change.kind() == StatementChanges.Kind.DROP ? "no longer want" : "want the opposite of";
        return new PlanStep(verb, statement);
    }

    /** The requirements as a short formula over "x is not preferred to the target". */
    private String formula(InverseFinding finding) {
        if (finding.requirements().isEmpty()) {
            return "always";
        }
        List<String> parts = new ArrayList<>();
        List<Requirement> requirements = finding.requirements();
        for (Requirement requirement : requirements.subList(0, Math.min(MOST_SHOWN, requirements.size()))) {
            parts.add(alternatives(requirement));
        }
        int left = requirements.size() - parts.size();
        return String.join("; and ", parts) + (left > 0 ? "; and " + left + " more conditions" : "");
    }

    private String alternatives(Requirement requirement) {
        List<String> parts = new ArrayList<>();
        List<BitSet> sets = requirement.alternatives();
        for (BitSet set : sets.subList(0, Math.min(MOST_SHOWN, sets.size()))) {
            parts.add(states(set));
        }
        int left = sets.size() - parts.size();
        String more = left > 0 ? " or one of " + left + " more" : "";
        return "not prefer " + String.join(" or ", parts) + more;
    }

    private String states(BitSet set) {
        if (set.cardinality() == 1) {
            return scenario.names().id(set.nextSetBit(0)).toString();
        }
        return set.stream()
                .limit(MOST_SHOWN)
                .mapToObj(s -> scenario.names().id(s).toString())
                .collect(Collectors.joining(", ", "any of {", set.cardinality() > MOST_SHOWN ? ", ...}" : "}"));
    }
}
