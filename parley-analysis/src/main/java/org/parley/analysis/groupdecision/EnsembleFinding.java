package org.parley.analysis.groupdecision;

import java.util.List;

/**
 * What an ensemble finds.
 *
 * @param problem as given
 * @param settings it was run with
 * @param dimensions one finding each, in the order of the problem
 */
public record EnsembleFinding(GroupProblem problem, EnsembleSettings settings, List<DimensionFinding> dimensions) {
    /** To be printed beside every ensemble. */
    public static final String WARNING = "Exploration, not prediction: every input is a judgement, and published"
            + " replications of these models disagree with each other and with what happened.";

    public EnsembleFinding {
        dimensions = List.copyOf(dimensions);
    }
}
