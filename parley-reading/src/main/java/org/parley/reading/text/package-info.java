/**
 * Text to main text: what is clutter, what is a passage, what the head says of author and date. Read {@link
 * org.parley.reading.text.PlainTextReader} and {@link org.parley.reading.text.ClutterFinder} first. Must not know
 * bytes or mark-up.
 */
@NullMarked
package org.parley.reading.text;

import org.jspecify.annotations.NullMarked;
