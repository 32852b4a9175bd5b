/**
 * What parties want, in numbers: outcome spaces, combinations of options, utility functions. Read {@link
 * org.parley.analysis.preference.OutcomeSpace} and {@link org.parley.analysis.preference.AdditiveUtility} first. Must not
 * know frontiers, solution concepts or file formats.
 */
@NullMarked
package org.parley.analysis.preference;

import org.jspecify.annotations.NullMarked;
