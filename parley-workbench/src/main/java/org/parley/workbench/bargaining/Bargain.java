package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.Disagreement;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.FrontierSearch;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.PlanPlacing;
import org.parley.analysis.bargaining.ReducedView;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.analysis.bargaining.Solutions;
import org.parley.analysis.bargaining.ZoneConflicts;
import org.parley.workbench.bargaining.format.Scenario;

/** The use case behind {@code parley bargain}: frontier, zone, solution points, plans, and what empties the zone. */
public final class Bargain {
    /** Points that a frontier may have before it is thinned out, if nothing else is asked. */
    public static final int MOST_POINTS = 250_000;

    private static final int REPRESENTATIVES = 16;

    private final int mostPoints;

    /** The use case, holding up to so many points of a frontier. */
    public Bargain(int mostPoints) {
        this.mostPoints = mostPoints;
    }

    /** What is found about the scenario under the disagreement point. */
    public BargainFindings find(Scenario scenario, DisagreementChoice choice) {
        BargainingModel model = scenario.model();
        Frontier frontier = FrontierSearch.of(model, mostPoints).frontier(model);
        Disagreement disagreement = choice.point(model);
        Solutions solutions = new Solutions(frontier, disagreement.point());
        Map<SolutionConcept, List<Integer>> points = new EnumMap<>(SolutionConcept.class);
        for (SolutionConcept concept : SolutionConcept.values()) {
            points.put(concept, solutions.points(concept));
        }
        Frontier zone = frontier.reaching(model.reservations());
        PlanPlacing placing = new PlanPlacing(model, frontier);
        List<PlanPlacement> plans =
                scenario.plans().stream().map(placing::place).toList();
        Optional<ZoneConflicts> conflicts =
                zone.size() == 0 && scenario.own() ? Optional.of(new ZoneConflicts(model)) : Optional.empty();
        return new BargainFindings(
                scenario,
                frontier,
                disagreement,
                solutions.rational(),
                points,
                zone,
                new ReducedView(frontier).points(anchors(frontier, solutions.rational(), points), REPRESENTATIVES),
                plans,
                conflicts.map(ZoneConflicts::conflicts).orElse(List.of()),
                conflicts.map(ZoneConflicts::relaxations).orElse(List.of()));
    }

    private static List<Integer> anchors(
            Frontier frontier, Frontier rational, Map<SolutionConcept, List<Integer>> points) {
        TreeMap<Long, Integer> places = new TreeMap<>();
        for (int i = 0; i < frontier.size(); i++) {
            places.put(frontier.outcome(i), i);
        }
        List<Integer> anchors = new ArrayList<>();
        points.values()
                .forEach(list -> list.stream()
                        .limit(REPRESENTATIVES)
                        .forEach(point -> anchors.add(places.get(rational.outcome(point)))));
        return anchors;
    }
}
