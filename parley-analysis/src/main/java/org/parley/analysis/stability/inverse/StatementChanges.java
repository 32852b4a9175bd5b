package org.parley.analysis.stability.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.solve.Concept;
import org.parley.model.ParleyException;

/**
 * The cheapest set of preference statements to change so that a target becomes stable for a decision maker who ranks by
 * prioritised statements. A statement can be dropped, or turned into its opposite at twice the cost. All sets of up to
 * {@value #MOST_CHANGES} changes are tried; each try looks only at the states that matter.
 */
public final class StatementChanges {
    private static final int MOST_CHANGES = 3;

    private final Conflict conflict;

    /** Changes of statements in a conflict in option form. */
    public StatementChanges(Conflict conflict) {
        if (conflict.states().courses() == 0 || conflict.states().isMerged()) {
            throw new ParleyException("The states of the conflict must be single combinations of courses.");
        }
        this.conflict = conflict;
    }

    /** What becomes of a statement. */
    public enum Kind {
        /** It no longer counts. */
        DROP,
        /** Its opposite is wanted. */
        REVERSE
    }

    /**
     * One changed statement.
     *
     * @param statement its index in the order of priority
     * @param kind what becomes of it
     */
    public record Change(int statement, Kind kind) {}

    /**
     * A set of changes that is enough.
     *
     * @param changes the changes, by statement
     * @param cost the sum of their costs
     */
    public record Plan(List<Change> changes, double cost) {
        public Plan {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The cheapest plan that makes the target stable for the decision maker, others' preferences as they are; the empty plan
     * if it is stable already; empty if no plan of that many changes is enough.
     */
    public Optional<Plan> cheapest(
            Concept concept,
            int decisionMaker,
            int target,
            List<? extends Condition> statements,
            ToDoubleFunction<Change> cost) {
        List<Requirement> requirements = new InverseAnalysis(conflict).requirements(concept, decisionMaker, target);
        BitSet relevant = new BitSet();
        requirements.forEach(requirement -> requirement.alternatives().forEach(relevant::or));
        int[] states = relevant.stream().toArray();
        long[] truths = relevant.stream().mapToLong(s -> score(statements, s)).toArray();
        long goal = score(statements, target);
        return plans(statements.size(), cost).stream()
                .sorted(Comparator.comparingDouble(Plan::cost)
                        .thenComparing(plan -> plan.changes().size()))
                .filter(plan -> {
                    BitSet above = above(plan, statements.size(), goal, truths, states);
                    return requirements.stream().allMatch(requirement -> requirement.isMet(above));
                })
                .findFirst();
    }

    private static List<Plan> plans(int statements, ToDoubleFunction<Change> cost) {
        List<Plan> plans = new ArrayList<>(List.of(new Plan(List.of(), 0)));
        for (int first = 0; first < plans.size(); first++) {
            Plan plan = plans.get(first);
            int from = plan.changes().isEmpty()
                    ? 0
                    : plan.changes().get(plan.changes().size() - 1).statement() + 1;
            for (int k = from; plan.changes().size() < MOST_CHANGES && k < statements; k++) {
                for (Kind kind : Kind.values()) {
                    List<Change> more = new ArrayList<>(plan.changes());
                    Change change = new Change(k, kind);
                    more.add(change);
                    plans.add(new Plan(more, plan.cost() + cost.applyAsDouble(change)));
                }
            }
        }
        return plans;
    }

    /**
     * The states above the target after a plan. A truth has one bit a statement, the first highest: a reversed statement
     * flips its bit everywhere, a dropped one clears it, so no statement has to be judged again.
     */
    private static BitSet above(Plan plan, int statements, long goal, long[] truths, int[] states) {
        long reversed = 0;
        long kept = -1;
        for (Change change : plan.changes()) {
            long bit = 1L << (statements - 1 - change.statement());
            reversed |= change.kind() == Kind.REVERSE ? bit : 0;
            kept &= change.kind() == Kind.DROP ? ~bit : -1;
        }
        long target = (goal ^ reversed) & kept;
        BitSet above = new BitSet();
        for (int s = 0; s < truths.length; s++) {
            if (((truths[s] ^ reversed) & kept) > target) {
                above.set(states[s]);
            }
        }
        return above;
    }

    /** The statements after a plan. */
    public static List<Condition> apply(List<? extends Condition> statements, Plan plan) {
        List<Condition> changed = new ArrayList<>(statements);
        for (int k = plan.changes().size() - 1; k >= 0; k--) {
            Change change = plan.changes().get(k);
            if (change.kind() == Kind.DROP) {
                changed.remove(change.statement());
            } else {
                changed.set(change.statement(), changed.get(change.statement()).negated());
            }
        }
        return changed;
    }

    private long score(List<? extends Condition> statements, int state) {
        long score = 0;
        for (Condition statement : statements) {
            score = score << 1 | (statement.holds(conflict.states().taken(state)) ? 1 : 0);
        }
        return score;
    }
}
