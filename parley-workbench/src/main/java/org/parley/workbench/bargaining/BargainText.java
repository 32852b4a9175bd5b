package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.Demand;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.Relaxation;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.bargaining.Swap;
import org.parley.workbench.bargaining.format.Rows;

/** Findings in words and a table, for reading in a terminal. */
public final class BargainText {
    private static final int SWAPS_SHOWN = 3;
    private static final int RELAXATIONS_SHOWN = 8;

    private final BargainFindings findings;
    private final BargainingModel model;
    private final BargainReport report;

    /** The text of the findings. */
    public BargainText(BargainFindings findings) {
        this.findings = findings;
        this.model = findings.scenario().model();
        this.report = new BargainReport(findings);
    }

    /** All of it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(findings.scenario().title());
        lines.add("Exploration under stated assumptions; no package here is \"the best deal\".");
        lines.add(model.space().size() + " packages, " + findings.frontier().size() + " on the Pareto frontier"
                + (findings.frontier().complete()
                        ? "."
                        : " that was thinned out because it is too large to hold:"
                                + " the packages are real, better ones may exist."));
        lines.add("Disagreement point (" + findings.disagreement().name() + "): "
                + findings.disagreement().values());
        zone(lines);
        lines.add("");
        BargainTable table = new BargainTable(findings);
        lines.add(new Rows(table.header(), table.rows()).table());
        findings.plans().forEach(plan -> plan(lines, plan));
        return String.join("\n", lines);
    }

    private void zone(List<String> lines) {
        if (findings.zone().size() > 0) {
            lines.add("Zone of possible agreement: open, " + findings.zone().size()
                    + " packages of the frontier lie in it.");
            return;
        }
        lines.add("Zone of possible agreement: empty.");
        for (List<Demand> conflict : findings.conflicts()) {
            lines.add("  cannot be met together: " + joined(conflict));
        }
        findings.relaxations().stream()
                .limit(RELAXATIONS_SHOWN)
                .forEach(relaxation -> lines.add("  would open it: giving up " + joined(relaxation.demands())
                        + lowered(relaxation) + ", for example " + report.named(relaxation.outcome())));
    }

    private static String joined(List<Demand> demands) {
        return String.join("; ", demands.stream().map(Demand::toString).toList());
    }

    private static String lowered(Relaxation relaxation) {
        List<String> parts = relaxation.lowered().stream()
                .map(l -> l.party() + " from " + number(l.from()) + " to " + number(l.to()))
                .toList();
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private void plan(List<String> lines, PlanPlacement plan) {
        lines.add("Plan: " + plan.plan().name() + (plan.inZone() ? " (in the zone)" : " (outside the zone)"));
        for (Restriction restriction : plan.broken()) {
            lines.add("  breaks " + (restriction.redLine() ? "a red line: " : "a condition: ") + restriction.name()
                    + (restriction.evidence().isEmpty()
                            ? " [assumption]"
                            : " [" + String.join(", ", restriction.evidence()) + "]"));
        }
        plan.below().forEach(party -> lines.add("  leaves " + party + " below its reservation value"));
        if (plan.distance() >= 0) {
            lines.add("  distance to the frontier " + number(plan.distance())
                    + (plan.headroom() > 0 ? "; everyone could gain " + number(plan.headroom()) + " at once" : ""));
        }
        plan.swaps().stream().limit(SWAPS_SHOWN).forEach(swap -> lines.add("  better for all: " + told(swap)));
    }

    private String told(Swap swap) {
        List<String> changes = swap.changes().stream()
                .map(change -> model.space().issues().get(change.issue()).issue() + " "
                        + model.space().issues().get(change.issue()).options().get(change.from()) + " -> "
                        + model.space().issues().get(change.issue()).options().get(change.to()))
                .toList();
        List<String> gains = new ArrayList<>();
        for (int p = 0; p < swap.gains().size(); p++) {
            gains.add(model.parties().get(p).name() + " " + number(swap.gains().get(p)));
        }
        return String.join(", ", changes) + " (gains: " + String.join(", ", gains) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
