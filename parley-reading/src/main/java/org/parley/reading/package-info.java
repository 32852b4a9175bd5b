/**
 * Bytes to {@link org.parley.model.text.SourceDocument}. Read {@link org.parley.reading.DocumentReader} and {@link
 * org.parley.reading.source.ReadOutcome} first. Must not know what a text means.
 */
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
