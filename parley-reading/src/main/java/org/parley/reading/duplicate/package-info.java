/**
 * The same words twice: exact repeats by hash, near repeats by shingles. Read {@link
 * org.parley.reading.duplicate.NearDuplicates} and {@link org.parley.reading.duplicate.ContentHash} first. Must not know
 * formats.
 */
@NullMarked
package org.parley.reading.duplicate;

import org.jspecify.annotations.NullMarked;
