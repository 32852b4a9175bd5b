package org.parley.workbench.stability;

import java.util.List;
import org.parley.workbench.stability.format.Scenario;

/**
 * What is asked about a stability model.
 *
 * @param scenario the model
 * @param concepts the concepts, in the order of the answer
 * @param oneMoveToo whether the one-move rule of GMCR+ is compared
 * @param from a state whose paths are asked for; empty for none
 * @param inverse a state that is to hold; empty for none
 * @param explain a state whose verdicts are to be explained; empty for none
 * @param coalitions whether groups that leave equilibria are asked for
 * @param sensitivity whether single changes of preference are tried
 */
public record StabilityRequest(
        Scenario scenario,
        List<ConceptName> concepts,
        boolean oneMoveToo,
        String from,
        String inverse,
        String explain,
        boolean coalitions,
        boolean sensitivity) {
    public StabilityRequest {
        concepts = List.copyOf(concepts);
    }

    /** Only the judgement under the usual concepts. */
    public static StabilityRequest of(Scenario scenario) {
        return new StabilityRequest(scenario, ConceptName.usual(scenario.conflict()), false, "", "", "", false, false);
    }
}
