package org.parley.analysis.matrix;

/**
 * Two parties whose words collide: one for and one against an option, or each for another of two options that exclude
 * each other.
 *
 * @param gap distance of their shares of approval in [0, 1]
 * @param redLine whether one of them vetoes the other's option
 */
public record Opposition(Position one, Position other, double gap, boolean redLine) {}
