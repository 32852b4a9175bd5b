package org.parley.analysis.stability.solve;

import java.util.EnumSet;
import java.util.Set;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.CubeMoves;

/**
 * Judges every state of a conflict for every decision maker. Option form: near-linear in the states ({@link
 * CubeSolver}); written-out moves: linear in the arcs per decision maker ({@link GraphSolver}).
 */
public final class Solver {
    private final Sanctioning sanctioning;

    /** The solver of the definitions: sanctions are legal sequences. */
    public Solver() {
        this(Sanctioning.LEGAL_SEQUENCE);
    }

    /** A solver with another reading of sanctions, for comparison. */
    public Solver(Sanctioning sanctioning) {
        this.sanctioning = sanctioning;
    }

    /** All five concepts. */
    public Verdicts solve(Conflict conflict) {
        return solve(conflict, EnumSet.allOf(Concept.class));
    }

    /** The concepts asked for. */
    public Verdicts solve(Conflict conflict, Set<Concept> concepts) {
        if (conflict.moves() instanceof CubeMoves cube) {
            return new CubeSolver(cube, sanctioning).solve(conflict.rankings(), concepts);
        }
        return new GraphSolver((ArcMoves) conflict.moves(), sanctioning).solve(conflict.rankings(), concepts);
    }
}
