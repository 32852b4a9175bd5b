/**
 * What every party stands for on every option at a date, and what moved: the position matrix, red lines, shifts,
 * reversals, deadlock, contested figures, outlets. Read {@link org.parley.analysis.matrix.PositionAnalysis} and {@link
 * org.parley.analysis.matrix.Position} first. Must not know files, stores, clocks or pages.
 */
@NullMarked
package org.parley.analysis.matrix;

import org.jspecify.annotations.NullMarked;
