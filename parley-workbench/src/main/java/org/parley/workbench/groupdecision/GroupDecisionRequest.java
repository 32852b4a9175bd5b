package org.parley.workbench.groupdecision;

import java.util.List;

/**
 * What is asked of a group-decision study.
 *
 * @param file name of the file, for errors and to know its format
 * @param text of the file
 * @param models labels of the models to run; empty for those that the file names, or all
 * @param turns to play at most; 0 for what the file says, or each model's own number
 * @param draws of the uncertain inputs
 * @param seed of the draws
 */
public record GroupDecisionRequest(String file, String text, List<String> models, int turns, int draws, long seed) {
    /** Enough for quantiles that are stable to about one percent of the scale. */
    public static final int USUAL_DRAWS = 1_000;

    public GroupDecisionRequest {
        models = List.copyOf(models);
    }
}
