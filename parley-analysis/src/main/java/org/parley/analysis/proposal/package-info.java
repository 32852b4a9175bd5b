/**
 * Plans set against each other and against the parties' positions. Read {@link
 * org.parley.analysis.proposal.PlanComparison} and {@link org.parley.analysis.proposal.PlanAssessment} first. Must not know
 * how positions were read from texts, any file format or face.
 */
@NullMarked
package org.parley.analysis.proposal;

import org.jspecify.annotations.NullMarked;
