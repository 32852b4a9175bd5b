/**
 * Packages and what they are worth to whom: exact Pareto frontiers, the zone of possible agreement, solution concepts by
 * name, conflicts that empty the zone, the same over draws, and sessions of alternating offers. Read {@link
 * org.parley.analysis.bargaining.BargainingModel} and {@link org.parley.analysis.bargaining.Frontier} first. Must not know
 * where preferences come from, any file format or face.
 */
@NullMarked
package org.parley.analysis.bargaining;

import org.jspecify.annotations.NullMarked;
