/**
 * Which states are stable, for whom, under which concept. Read {@link org.parley.analysis.stability.solve.Solver} and
 * {@link org.parley.analysis.stability.solve.Concept} first. Must not know how a verdict is explained or shown.
 */
@NullMarked
package org.parley.analysis.stability.solve;

import org.jspecify.annotations.NullMarked;
