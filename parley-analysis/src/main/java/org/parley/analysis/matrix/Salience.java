package org.parley.analysis.matrix;

/**
 * How much an issue matters to a party, as far as its words tell: its share of the party's aged weight, smoothed by one
 * plain statement spread over all issues. Shares of a party sum to 1.
 */
public record Salience(String party, String issue, double share) {}
