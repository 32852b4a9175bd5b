/**
 * Dates in text, resolved against the date of publication, each with its precision. Read {@link
 * org.parley.coding.date.DateReader} and {@link org.parley.coding.date.DateMention} first. Must not know sentences,
 * statements or events.
 */
@NullMarked
package org.parley.coding.date;

import org.jspecify.annotations.NullMarked;
