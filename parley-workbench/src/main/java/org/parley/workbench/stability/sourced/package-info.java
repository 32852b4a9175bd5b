/**
 * Stability models tied to the record of a case: the default model that the position matrix implies, the quotes behind each
 * wish, and what turns when a quote is left out. Read {@link org.parley.workbench.stability.sourced.CaseModel} and {@link
 * org.parley.workbench.stability.sourced.WishQuotes} first. Must not know pages or the command line.
 */
@NullMarked
package org.parley.workbench.stability.sourced;

import org.jspecify.annotations.NullMarked;
