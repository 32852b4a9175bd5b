package org.parley.workbench.bargaining;

import java.util.List;
import java.util.Map;
import org.parley.analysis.bargaining.Demand;
import org.parley.analysis.bargaining.Disagreement;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.Relaxation;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.workbench.bargaining.format.Scenario;

/**
 * What is found about a bargaining model. Exploration, never a recommendation.
 *
 * @param scenario the model with its plans
 * @param frontier the Pareto frontier of the permitted packages
 * @param disagreement the disagreement point that the solutions assume
 * @param rational the part of the frontier where each party gets at least its disagreement value
 * @param solutions places on the rational frontier of the points of each concept
 * @param zone the part of the frontier where each party gets at least its reservation value
 * @param view places, on the frontier, of the points of the reduced view
 * @param plans where each plan lies
 * @param conflicts minimal conflicts if the zone is empty
 * @param relaxations minimal relaxations if the zone is empty
 */
public record BargainFindings(
        Scenario scenario,
        Frontier frontier,
        Disagreement disagreement,
        Frontier rational,
        Map<SolutionConcept, List<Integer>> solutions,
        Frontier zone,
        List<Integer> view,
        List<PlanPlacement> plans,
        List<List<Demand>> conflicts,
        List<Relaxation> relaxations) {
    public BargainFindings {
        view = List.copyOf(view);
        plans = List.copyOf(plans);
        conflicts = List.copyOf(conflicts);
        relaxations = List.copyOf(relaxations);
    }
}
