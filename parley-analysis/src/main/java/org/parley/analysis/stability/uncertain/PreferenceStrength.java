package org.parley.analysis.stability.uncertain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.solve.Attitude;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.RelationSolver;
import org.parley.analysis.stability.solve.Verdicts;

/**
 * Strong stability (Hamouda, Kilgour, Hipel 2004, Group Decis. Negot. 13; recalled): each improvement is answered by a
 * state that is much worse for the mover, not just no better. Stable but not strongly so is weakly stable.
 */
public final class PreferenceStrength {
    private final Conflict conflict;
    private final List<Ranking> levels;

    /**
     * A conflict with strengths.
     *
     * @param levels per decision maker the level of each state: a state of a lower level is much worse; levels must not
     *     contradict the rankings
     */
    public PreferenceStrength(Conflict conflict, List<Ranking> levels) {
        this.conflict = conflict;
        this.levels = List.copyOf(levels);
    }

    /** The strongly stable states; for Nash, where nothing is answered, simply the stable ones. */
    public Verdicts strong() {
        int states = conflict.states().size();
        List<Attitude> attitudes = new ArrayList<>();
        for (int i = 0; i < conflict.size(); i++) {
            Ranking ranking = conflict.rankings().get(i);
            Ranking level = levels.get(i);
            attitudes.add(new Attitude(
                    (s, t) -> ranking.prefers(t, s),
                    (s, t) -> ranking.prefers(t, s),
                    (s, u) -> level.prefers(s, u) && !ranking.prefers(u, s)));
        }
        return new RelationSolver(ArcMoves.copyOf(conflict.moves(), states), states)
                .solve(attitudes, EnumSet.allOf(Concept.class));
    }
}
