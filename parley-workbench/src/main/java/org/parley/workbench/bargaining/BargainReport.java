package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.bargaining.Demand;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.Relaxation;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.analysis.bargaining.Swap;
import org.parley.analysis.preference.OutcomeSpace;

/** Findings as ordered maps and lists, ready to be written as JSON. */
public final class BargainReport {
    private final BargainFindings findings;
    private final BargainingModel model;

    /** A report of the findings. */
    public BargainReport(BargainFindings findings) {
        this.findings = findings;
        this.model = findings.scenario().model();
    }

    /**
     * Size, frontier size, the points of each concept and the disagreement point. A scenario of our own adds what
     * exchange formats do not ask for: parties, packages, zone, plans, conflicts.
     */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcomes", model.space().size());
        json.put("pareto_size", findings.frontier().size());
        json.put("nash", utilities(SolutionConcept.NASH));
        json.put("kalai", utilities(SolutionConcept.KALAI_EGALITARIAN));
        json.put("ks", utilities(SolutionConcept.KALAI_SMORODINSKY));
        json.put("max_welfare", utilities(SolutionConcept.UTILITARIAN));
        json.put("disagreement", findings.disagreement().values());
        if (!findings.frontier().complete()) {
            json.put("complete", false);
        }
        if (findings.scenario().own()) {
            more(json);
        }
        return json;
    }

    private void more(Map<String, Object> json) {
        json.put("disagreement_name", findings.disagreement().name());
        json.put("complete", findings.frontier().complete());
        json.put("parties", model.parties().stream().map(BargainingParty::name).toList());
        json.put(
                "reservations",
                model.parties().stream()
                        .map(party -> Double.isInfinite(party.reservation()) ? "" : party.reservation())
                        .toList());
        json.put("zone_size", findings.zone().size());
        Map<String, Object> packages = new LinkedHashMap<>();
        findings.solutions()
                .forEach((concept, points) -> packages.put(
                        concept.label(),
                        points.stream()
                                .map(point -> point(findings.rational(), point))
                                .toList()));
        json.put("packages", packages);
        json.put(
                "view",
                findings.view().stream()
                        .map(point -> point(findings.frontier(), point))
                        .toList());
        json.put("plans", findings.plans().stream().map(this::plan).toList());
        json.put(
                "conflicts",
                findings.conflicts().stream()
                        .map(set -> set.stream().map(BargainReport::demand).toList())
                        .toList());
        json.put(
                "relaxations",
                findings.relaxations().stream().map(this::relaxation).toList());
    }

    private List<List<Double>> utilities(SolutionConcept concept) {
        return findings.solutions().getOrDefault(concept, List.of()).stream()
                .map(point -> boxed(findings.rational().utilities(point)))
                .toList();
    }

    private Map<String, Object> point(Frontier frontier, int point) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("package", named(frontier.outcome(point)));
        map.put("utilities", boxed(frontier.utilities(point)));
        return map;
    }

    /** Issue to option. */
    Map<String, String> named(long outcome) {
        OutcomeSpace space = model.space();
        int[] options = space.outcome(outcome);
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i++) {
            named.put(
                    space.issues().get(i).issue(),
                    space.issues().get(i).options().get(options[i]));
        }
        return named;
    }

    private Map<String, Object> plan(PlanPlacement placement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", placement.plan().name());
        map.put("in_zone", placement.inZone());
        map.put("lowest", placement.lowest());
        map.put("highest", placement.highest());
        map.put("breaks", placement.broken().stream().map(this::restriction).toList());
        map.put("below_reservation", placement.below());
        if (placement.nearest() >= 0) {
            map.put("headroom", placement.headroom());
            map.put("distance", placement.distance());
            map.put("nearest", named(placement.nearest()));
        }
        map.put("swaps", placement.swaps().stream().limit(10).map(this::swap).toList());
        return map;
    }

    private Map<String, Object> restriction(Restriction restriction) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", restriction.name());
        map.put("owner", restriction.owner());
        map.put("evidence", restriction.evidence());
        return map;
    }

    private Map<String, Object> swap(Swap swap) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Swap.Change change : swap.changes()) {
            List<String> options = model.space().issues().get(change.issue()).options();
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("issue", model.space().issues().get(change.issue()).issue());
            map.put("from", options.get(change.from()));
            map.put("to", options.get(change.to()));
            map.put("gains", change.gains());
            changes.add(map);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("changes", changes);
        map.put("gains", swap.gains());
        return map;
    }

    private Map<String, Object> relaxation(Relaxation relaxation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "give_up",
                relaxation.demands().stream().map(BargainReport::demand).toList());
        map.put("lowered", relaxation.lowered());
        map.put("package", named(relaxation.outcome()));
        return map;
    }

    private static Map<String, Object> demand(Demand demand) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("party", demand.party());
        map.put("kind", demand.redLine() ? "red line" : "reservation value");
        map.put("name", demand.toString());
        return map;
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
