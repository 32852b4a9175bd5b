package org.parley.workbench.groupdecision.format;

import java.util.List;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.InputNoise;

/**
 * What a file says.
 *
 * @param problem to be decided
 * @param models labels of the models to run; empty for all
 * @param turns to play at most; 0 for each model's own number
 * @param noise on the inputs
 */
public record GroupDecisionFile(GroupProblem problem, List<String> models, int turns, InputNoise noise) {
    public GroupDecisionFile {
        models = List.copyOf(models);
    }

    /** A file that names only the problem. */
    static GroupDecisionFile of(GroupProblem problem) {
        return new GroupDecisionFile(problem, List.of(), 0, InputNoise.DEFAULT);
    }
}
