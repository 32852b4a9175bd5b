/**
 * Parsed sentences to candidate statements: who holds what, by which cue, in which words. Read {@link
 * org.parley.coding.statement.StatementFinder} and {@link org.parley.coding.statement.Candidate} first. Must not know issues
 * and options.
 */
@NullMarked
package org.parley.coding.statement;

import org.jspecify.annotations.NullMarked;
