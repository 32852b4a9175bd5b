/**
 * A conflict as the graph model sees it: decision makers, courses, states, moves, preferences. Read {@link
 * org.parley.analysis.stability.conflict.Conflict} and {@link org.parley.analysis.stability.conflict.Moves} first. Must
 * not know any solution concept.
 */
@NullMarked
package org.parley.analysis.stability.conflict;

import org.jspecify.annotations.NullMarked;
