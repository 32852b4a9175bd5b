package org.parley.analysis.matrix;

import java.time.LocalDate;
import org.parley.model.record.Polarity;

/** What a party makes its yes or no to an option depend on, in its words. */
public record Condition(String words, Polarity polarity, LocalDate day, String statementId) {}
