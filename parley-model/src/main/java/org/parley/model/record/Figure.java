package org.parley.model.record;

import org.parley.model.text.Quote;

/**
 * A quantity claimed in a text.
 *
 * @param what the thing counted ("killed", "drones", "dollars")
 * @param value the number
 * @param bound how it bounds the truth
 * @param claimant who claims it; empty if the text itself
 * @param quote its verbatim words ("at least 20")
 */
public record Figure(String what, double value, Bound bound, String claimant, Quote quote) {}
