package org.parley.analysis.stability.conflict;

/**
 * One move of a sequence.
 *
 * @param mover who moves
 * @param to the state reached
 */
public record Step(int mover, int to) {}
