/**
 * The dashboards: what the record of a case says about ripeness, optimism, ratifiers, deadlines, guarantees and momentum, each
 * with the quotes that move it, and the outlook that follows. Read {@link org.parley.workbench.outlook.board.AssessCase} and
 * {@link org.parley.workbench.outlook.board.Dial} first. Must not know any conflict: parts of options are found by the words of
 * the lexicon.
 */
@NullMarked
package org.parley.workbench.outlook.board;

import org.jspecify.annotations.NullMarked;
