/**
 * Joins the use cases to codebooks, reading and coding. Read {@link org.parley.workbench.wiring.StandardWorkbench} and
 * {@link org.parley.workbench.wiring.CodebookShelf} first. Must not know commands or pages.
 */
@NullMarked
package org.parley.workbench.wiring;

import org.jspecify.annotations.NullMarked;
