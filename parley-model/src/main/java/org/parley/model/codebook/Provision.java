package org.parley.model.codebook;

import org.parley.model.text.CodedDate;

/** A clause of a plan: it chooses (or, if {@code chosen} is false, rules out) an option. Text and quote may be empty. */
public record Provision(String issue, String option, boolean chosen, String text, String quote, CodedDate date) {}
