package org.parley.coding.date;

import org.parley.model.text.CodedDate;
import org.parley.model.text.Span;

/** A date in a text: where it stands, and what it means ({@link CodedDate#UNKNOWN} if it cannot be resolved). */
public record DateMention(Span span, CodedDate date) {}
