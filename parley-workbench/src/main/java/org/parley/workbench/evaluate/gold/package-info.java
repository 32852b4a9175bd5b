/**
 * Hand-coded documents and the coded items in them, as compared. Read {@link
 * org.parley.workbench.evaluate.gold.GoldDocument} and {@link org.parley.workbench.evaluate.gold.StatementCode} first. Must
 * not know how anything is scored.
 */
@NullMarked
package org.parley.workbench.evaluate.gold;

import org.jspecify.annotations.NullMarked;
