package org.parley.workbench.outlook.board;

import java.time.LocalDate;

/**
 * A deadline that somebody set.
 *
 * @param setter who
 * @param due the day it ran out, or the day it was said to have lapsed
 * @param state "open", "lapsed" or "enforced"
 * @param quote the words
 */
public record Deadline(String setter, LocalDate due, String state, BoardQuote quote) {}
