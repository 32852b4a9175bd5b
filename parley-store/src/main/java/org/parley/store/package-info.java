/** The case file: the append-only record in SQLite. Must not know coding or analysis. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
