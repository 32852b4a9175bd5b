package org.parley.workbench.assist.format;

/** A statement as a model proposes it, nothing of it checked. Missing fields are empty. */
public record Proposal(
        String quote, String holder, String act, String issue, String option, String polarity, String firmness) {}
