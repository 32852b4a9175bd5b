package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.List;

/** A way to say where a group ends. */
public sealed interface GroupModel permits ChallengeModel, SpatialModel, CompromiseModel {
    /** The printed name. */
    String label();

    /** The number of turns that is usual for it; the most if it stops by itself. */
    int usualTurns();

    /** Where the group ends after at most this many turns. */
    GroupForecast forecast(GroupProblem problem, int turns);

    /** All that are known: the spatial model, every variant of the challenge model, the two baselines. */
    static List<GroupModel> all() {
        List<GroupModel> models = new ArrayList<>();
        models.add(new SpatialModel());
        for (ChallengeVariant variant : ChallengeVariant.values()) {
            models.add(new ChallengeModel(variant));
        }
        for (CompromiseModel baseline : CompromiseModel.values()) {
            models.add(baseline);
        }
        return List.copyOf(models);
    }
}
