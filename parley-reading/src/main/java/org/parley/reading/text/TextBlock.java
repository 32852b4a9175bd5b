package org.parley.reading.text;

import org.parley.model.text.PassageKind;

/**
 * A block of a marked-up page: its words and what the mark-up says it is. A {@code PARAGRAPH} may turn out a heading or
 * caption by its words.
 */
public record TextBlock(PassageKind kind, String words) {}
