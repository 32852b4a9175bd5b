package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.analysis.preference.OutcomeSpace;

/** Findings as rows: what the point is, utility of each party, option of each issue. Solution points, view and plans. */
public final class BargainTable {
    private final BargainFindings findings;
    private final OutcomeSpace space;

    /** The table of the findings. */
    public BargainTable(BargainFindings findings) {
        this.findings = findings;
        this.space = findings.scenario().model().space();
    }

    /** Names of the columns. */
    public List<String> header() {
        List<String> header = new ArrayList<>(List.of("point"));
        findings.scenario().model().parties().forEach(party -> header.add(party.name()));
        space.issues().forEach(issue -> header.add(issue.issue()));
        return header;
    }

    /** The rows: solution points by concept, then the reduced view, then the plans. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (SolutionConcept concept : SolutionConcept.values()) {
            for (int point : findings.solutions().getOrDefault(concept, List.of())) {
                rows.add(row(concept.label(), findings.rational(), point));
            }
        }
        findings.view().forEach(point -> rows.add(row("frontier", findings.frontier(), point)));
        findings.plans().forEach(plan -> rows.add(row(plan)));
        return rows;
    }

    private List<String> row(String label, Frontier frontier, int point) {
        List<String> row = new ArrayList<>(List.of(label));
        for (int p = 0; p < frontier.parties(); p++) {
            row.add(number(frontier.utility(point, p)));
        }
        row.addAll(space.names(space.outcome(frontier.outcome(point))));
        return row;
    }

    private List<String> row(PlanPlacement placement) {
        List<String> row = new ArrayList<>(List.of("plan: " + placement.plan().name()));
        for (int p = 0; p < placement.lowest().size(); p++) {
            String low = number(placement.lowest().get(p));
            String high = number(placement.highest().get(p));
            row.add(low.equals(high) ? low : low + " to " + high);
        }
        row.addAll(placement.plan().names(space));
        return row;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
