package org.parley.workbench.groupdecision;

import java.util.List;
import org.parley.analysis.groupdecision.ChallengeTurn;
import org.parley.analysis.groupdecision.EnsembleFinding;
import org.parley.analysis.groupdecision.SpatialTurn;

/**
 * What a group-decision study found.
 *
 * @param ensemble over all models and draws, with problem and settings
 * @param spatial turns of the spatial model with the inputs as given; empty if it was not asked for
 * @param challenges runs of the challenge model with the inputs as given, by variant and dimension
 */
public record GroupDecisionFindings(
        EnsembleFinding ensemble, List<SpatialTurn> spatial, List<ChallengeRun> challenges) {
    public GroupDecisionFindings {
        spatial = List.copyOf(spatial);
        challenges = List.copyOf(challenges);
    }

    /** One variant on one dimension. */
    public record ChallengeRun(String model, String dimension, List<ChallengeTurn> turns) {
        public ChallengeRun {
            turns = List.copyOf(turns);
        }
    }
}
