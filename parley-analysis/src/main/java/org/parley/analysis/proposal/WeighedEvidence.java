package org.parley.analysis.proposal;

/**
 * A quote and how much it counts for (favour) or against an option: its share of the Beta parameters.
 *
 * @param id identifier of the quote
 * @param favour weight for the option, 0 or more
 * @param against weight against it, 0 or more
 * @param redLine whether it carries a red line against the option
 */
public record WeighedEvidence(String id, double favour, double against, boolean redLine) {}
