/**
 * The words that all of reading shares: what a source is, what became of it, what is known of it. Read {@link
 * org.parley.reading.source.ReadOutcome} and {@link org.parley.reading.source.DocumentFacts} first. Must not know how
 * any format is read.
 */
@NullMarked
package org.parley.reading.source;

import org.jspecify.annotations.NullMarked;
