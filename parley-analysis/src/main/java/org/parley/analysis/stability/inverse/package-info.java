/**
 * What preferences would have to be like for a state to hold: the mediator's question. Read {@link
 * org.parley.analysis.stability.inverse.InverseAnalysis} and {@link org.parley.analysis.stability.inverse.Requirement}
 * first. Must not know files or pages.
 */
@NullMarked
package org.parley.analysis.stability.inverse;

import org.jspecify.annotations.NullMarked;
