package org.parley.analysis.matrix;

/** A number that no text supports: its name, the value in force, and what it does. Shown beside every result. */
public record Assumption(String name, double value, String meaning) {}
