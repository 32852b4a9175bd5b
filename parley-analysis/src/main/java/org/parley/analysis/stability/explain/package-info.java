/**
 * Why a state is stable or not, in a form that can be checked again and said in words. Read {@link
 * org.parley.analysis.stability.explain.Witness} and {@link org.parley.analysis.stability.explain.WitnessCheck} first.
 * Must not know how verdicts are computed at large.
 */
@NullMarked
package org.parley.analysis.stability.explain;

import org.jspecify.annotations.NullMarked;
