/**
 * Where a group of stakeholders with unequal capability and interest tends to settle: the KTAB spatial model, the
 * challenge model with its replications, and one noisy ensemble of them all. Read {@link
 * org.parley.analysis.groupdecision.GroupProblem} and {@link org.parley.analysis.groupdecision.GroupEnsemble} first. Must
 * not know any file format, nor where the numbers come from.
 */
@NullMarked
package org.parley.analysis.groupdecision;

import org.jspecify.annotations.NullMarked;
