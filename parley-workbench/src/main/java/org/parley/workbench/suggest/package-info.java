/**
 * Proposes a codebook from articles. Read {@link org.parley.workbench.suggest.SuggestCodebook} and {@link
 * org.parley.workbench.suggest.Suggestion} first. Must not know commands or pages.
 */
@NullMarked
package org.parley.workbench.suggest;

import org.jspecify.annotations.NullMarked;
