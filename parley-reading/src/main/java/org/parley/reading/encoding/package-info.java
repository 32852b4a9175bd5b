/**
 * Bytes to characters. Read {@link org.parley.reading.encoding.TextDecoder} and {@link
 * org.parley.reading.encoding.ByteShape} first. Must not know formats or documents.
 */
@NullMarked
package org.parley.reading.encoding;

import org.jspecify.annotations.NullMarked;
