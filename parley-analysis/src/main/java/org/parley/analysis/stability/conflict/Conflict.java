package org.parley.analysis.stability.conflict;

import java.util.List;
import org.parley.model.ParleyException;

/**
 * A conflict in graph form or option form with complete preferences.
 *
 * @param decisionMakers names, in the order of their indices
 * @param courses courses in the order of their bits; empty for a pure graph
 * @param states the feasible states
 * @param moves who can move where
 * @param rankings one preference per decision maker
 */
public record Conflict(
        List<String> decisionMakers, List<Course> courses, States states, Moves moves, List<Ranking> rankings) {
    public Conflict {
        decisionMakers = List.copyOf(decisionMakers);
        courses = List.copyOf(courses);
        rankings = List.copyOf(rankings);
        if (decisionMakers.isEmpty()) {
            throw new ParleyException("The decision makers of the conflict must not be empty.");
        }
        if (rankings.size() != decisionMakers.size() || moves.movers() != decisionMakers.size()) {
            throw new ParleyException("The rankings (" + rankings.size() + ") and movers (" + moves.movers()
                    + ") must be one for each of the " + decisionMakers.size() + " decision makers.");
        }
        for (Ranking ranking : rankings) {
            if (ranking.size() != states.size()) {
                throw new ParleyException("The ranking must rank " + states.size() + " states, not " + ranking.size());
            }
        }
    }

    /** A conflict in option form over feasible states. */
    public static Conflict inOptionForm(
            List<String> decisionMakers, List<Course> courses, States states, List<Ranking> rankings) {
        Moves moves = new CubeMoves(states, courses, decisionMakers.size());
        return new Conflict(decisionMakers, courses, states, moves, rankings);
    }

    /** The same conflict with other preferences. */
    public Conflict withRankings(List<Ranking> others) {
        return new Conflict(decisionMakers, courses, states, moves, others);
    }

    /** The same conflict with one other preference. */
    public Conflict withRanking(int decisionMaker, Ranking other) {
        Ranking[] changed = rankings.toArray(Ranking[]::new);
        changed[decisionMaker] = other;
        return withRankings(List.of(changed));
    }

    /** How many decision makers. */
    public int size() {
        return decisionMakers.size();
    }

    /** Whether a move to a state would leave a decision maker better off. */
    public boolean improves(int decisionMaker, int from, int to) {
        return rankings.get(decisionMaker).prefers(to, from);
    }
}
