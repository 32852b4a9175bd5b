package org.parley.analysis.stability.conflict;

/** Who can move where in one step. */
public sealed interface Moves permits CubeMoves, ArcMoves {
    /** The states that a decision maker reaches from a state in one move, ascending, never the state itself. */
    int[] from(int mover, int state);

    /** How many decision makers can move. */
    int movers();
}
