package org.parley.analysis.stability.conflict;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.parley.model.ParleyException;

/** Rankings from what a decision maker wants, said about courses rather than about states. */
public final class Statements {
    /** The most statements that can be put in order of priority. */
    public static final int MOST = 62;

    private Statements() {}

    /**
     * Lexicographic order by statements, most important first: of two states the better one satisfies the first
     * statement in which they differ (Hipel, Fang, Peng 1997; the weight of statement k of p is 2^(p-1-k)).
     */
    public static Ranking byPriority(States states, List<? extends Condition> statements) {
        if (statements.size() > MOST) {
            throw ParleyException.withMend(
                    "The number of preference statements (" + statements.size() + ") must be at most " + MOST + ".",
                    "leave out the least important ones: they only break ties.");
        }
        return ranking(states, code -> {
            long score = 0;
            for (Condition statement : statements) {
                score = score << 1 | (statement.holds(code) ? 1 : 0);
            }
            return score;
        });
    }

    /** Order by the sum of the weights of the conditions that hold; sums that differ by less than 1e-9 are ties. */
    public static Ranking byWeight(States states, List<? extends Condition> conditions, List<Double> weights) {
        if (conditions.size() != weights.size()) {
            throw new ParleyException("The number of weights (" + weights.size() + ") must be that of the conditions.");
        }
        return ranking(states, code -> {
            double score = 0;
            for (int k = 0; k < weights.size(); k++) {
                score += conditions.get(k).holds(code) ? weights.get(k) : 0;
            }
            return Math.round(score * 1e9);
        });
    }

    private static Ranking ranking(States states, IntToLongFunction score) {
        if (states.courses() == 0 || states.isMerged()) {
            throw ParleyException.withMend(
                    "The preference statements need states that are single combinations of courses.",
                    "rank the states themselves under \"ranking\".");
        }
        return Ranking.ofScores(IntStream.range(0, states.size())
                .mapToLong(s -> score.applyAsLong(states.taken(s)))
                .toArray());
    }
}
