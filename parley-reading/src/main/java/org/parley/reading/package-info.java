/** Bytes to SourceDocument. Must not know what a text means. */
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
