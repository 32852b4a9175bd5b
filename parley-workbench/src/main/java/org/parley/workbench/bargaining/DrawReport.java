package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.DrawFindings;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.bargaining.SessionReplay;
import org.parley.analysis.preference.OutcomeSpace;

/** Findings over draws and over sessions, as ordered maps for JSON and in words. */
public final class DrawReport {
    private static final int PACKAGES_SHOWN = 10;

    private final BargainingModel model;

    /** Reports about this model. */
    public DrawReport(BargainingModel model) {
        this.model = model;
    }

    /** Shares of draws, each with its standard error, and the ranking of assumptions. */
    public Map<String, Object> json(DrawScenario.Result result) {
        DrawFindings findings = result.findings();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("draws", result.draws());
        json.put("seed", result.seed());
        json.put("zone_empty", findings.emptyShare());
        json.put("zone_empty_error", findings.error(findings.empty()));
        json.put(
                "plans",
                findings.plans().stream().map(s -> standing(findings, s)).toList());
        json.put(
                "packages",
                findings.packages().stream()
                        .limit(PACKAGES_SHOWN)
                        .map(s -> standing(findings, s))
                        .toList());
        json.put("influence_on_zone_empty", result.influence());
        return json;
    }

    private Map<String, Object> standing(DrawFindings findings, DrawFindings.Standing standing) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!standing.name().isEmpty()) {
            map.put("name", standing.name());
        }
        map.put("package", named(standing.options()));
        map.put("in_zone", findings.share(standing.inZone()));
        map.put("in_zone_error", findings.error(standing.inZone()));
        Map<String, Double> acceptable = new LinkedHashMap<>();
        for (int p = 0; p < model.parties().size(); p++) {
            acceptable.put(
                    model.parties().get(p).name(),
                    findings.share(standing.acceptable().get(p)));
        }
        map.put("acceptable", acceptable);
        map.put("picked", findings.share(standing.solutions()));
        map.put("least_gain", standing.leastGain());
        return map;
    }

    private Map<String, String> named(List<Integer> options) {
        OutcomeSpace space = model.space();
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            named.put(
                    space.issues().get(i).issue(),
                    options.get(i) == PlanPackage.SILENT
                            ? ""
                            : space.issues().get(i).options().get(options.get(i)));
        }
        return named;
    }

    /** The same in words. */
    public String text(DrawScenario.Result result) {
        DrawFindings findings = result.findings();
        List<String> lines = new ArrayList<>();
        lines.add("Over " + result.draws() + " draws (seed " + result.seed() + "):");
        lines.add("  the zone is empty in " + share(findings, findings.empty()));
        findings.plans().forEach(plan -> lines.add("  " + told(findings, plan, plan.name())));
        lines.add("Most robust packages:");
        findings.packages().stream()
                .limit(PACKAGES_SHOWN)
                .forEach(p ->
                        lines.add("  " + told(findings, p, named(p.options()).toString())));
        if (!result.influence().isEmpty()) {
            lines.add("What moves the share of draws with an empty zone most:");
        }
        result.influence().stream()
                .limit(PACKAGES_SHOWN)
                .forEach(i -> lines.add(String.format(
                        Locale.ROOT, "  %s: %+.1f points, to %.1f%%", i.what(), 100 * i.change(), 100 * i.answer())));
        return String.join("\n", lines) + "\n";
    }

    private String told(DrawFindings findings, DrawFindings.Standing standing, String name) {
        List<String> parties = new ArrayList<>();
        for (int p = 0; p < model.parties().size(); p++) {
            parties.add(model.parties().get(p).name() + " "
                    + share(findings, standing.acceptable().get(p)));
        }
        return name + ": in the zone in " + share(findings, standing.inZone()) + "; acceptable to "
                + String.join(", ", parties);
    }

    private static String share(DrawFindings findings, int count) {
        return String.format(Locale.ROOT, "%.1f%% (± %.1f)", 100 * findings.share(count), 100 * findings.error(count));
    }

    /** A tally of sessions. */
    public Map<String, Object> json(SessionReplay.Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sessions", tally.sessions());
        json.put("agreements", tally.agreements());
        json.put("mean_round", tally.meanRound());
        json.put("mean_utilities", tally.meanUtilities());
        json.put(
                "packages",
                tally.packages().stream()
                        .limit(PACKAGES_SHOWN)
                        .map(agreed -> {
                            Map<String, Object> map = new LinkedHashMap<>();
                            map.put("package", named(agreed.outcome()));
                            map.put("sessions", agreed.sessions());
                            return map;
                        })
                        .toList());
        return json;
    }

    /** A tally of sessions in words. */
    public String text(SessionReplay.Tally tally) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d sessions of alternating offers ended in agreement, in round %.1f on average.",
                tally.agreements(),
                tally.sessions(),
                tally.meanRound()));
        tally.packages().stream()
                .limit(PACKAGES_SHOWN)
                .forEach(agreed -> lines.add("  " + agreed.sessions() + " times " + named(agreed.outcome())));
        return String.join("\n", lines) + "\n";
    }

    private Map<String, String> named(long outcome) {
        return named(Arrays.stream(model.space().outcome(outcome)).boxed().toList());
    }
}
