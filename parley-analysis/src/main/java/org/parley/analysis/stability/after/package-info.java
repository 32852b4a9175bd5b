/**
 * What follows from the equilibria: coalitions that leave, paths from the status quo. Read {@link
 * org.parley.analysis.stability.after.CoalitionStability} and {@link org.parley.analysis.stability.after.StatusQuo}
 * first. Must not know files or pages.
 */
@NullMarked
package org.parley.analysis.stability.after;

import org.jspecify.annotations.NullMarked;
