package org.parley.workbench.evaluate.score;

/** A gold item and the predicted item matched to it, by their places in the two lists of a document. */
public record Pair(int gold, int predicted) {}
