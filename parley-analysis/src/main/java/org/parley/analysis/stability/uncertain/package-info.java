/**
 * Stability when preferences are not known for sure: unknown comparisons, strength, draws, swaps, perceived games.
 * Read {@link org.parley.analysis.stability.uncertain.UnknownPreferences} and {@link
 * org.parley.analysis.stability.uncertain.Ensemble} first. Must not know where draws come from.
 */
@NullMarked
package org.parley.analysis.stability.uncertain;

import org.jspecify.annotations.NullMarked;
