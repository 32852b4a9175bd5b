package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.analysis.proposal.ClauseComparison;
import org.parley.analysis.proposal.ClauseStanding;
import org.parley.analysis.proposal.ClauseVerdict;
import org.parley.analysis.proposal.PartyVerdict;
import org.parley.analysis.proposal.PlanChange;
import org.parley.analysis.proposal.PlanComparison;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.workbench.bargaining.format.Rows;

/** Findings about plans as ordered maps for JSON, as rows, and in words. */
public final class CompareReport {
    private static final int CHANGES_SHOWN = 5;

    private final CompareFindings findings;

    /** A report of the findings. */
    public CompareReport(CompareFindings findings) {
        this.findings = findings;
    }

    /** Everything, as ordered maps. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issues", findings.issues());
        json.put("plans", findings.plans().stream().map(Proposal::name).toList());
        json.put("pairs", findings.pairs().stream().map(CompareReport::pair).toList());
        json.put(
                "against_positions",
                findings.assessments().stream().map(CompareReport::assessment).toList());
        return json;
    }

    private static Map<String, Object> pair(CompareFindings.Pair pair) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("first", pair.first().name());
        map.put("second", pair.second().name());
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (ClauseComparison clause : pair.clauses()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("issue", clause.issue());
            row.put("relation", clause.relation().label());
            row.put("first", clause.first().stream().map(CompareReport::clause).toList());
            row.put(
                    "second",
                    clause.second().stream().map(CompareReport::clause).toList());
            clauses.add(row);
        }
        map.put("clauses", clauses);
        return map;
    }

    private static Map<String, Object> clause(Provision provision) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("issue", provision.issue());
        map.put("option", provision.option());
        map.put("chosen", provision.chosen());
        map.put("text", provision.text());
        map.put("quote", provision.quote());
        map.put("date", provision.date().toString());
        return map;
    }

    private static Map<String, Object> assessment(CompareFindings.Assessment assessment) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("plan", assessment.plan().name());
        List<Map<String, Object>> parties = new ArrayList<>();
        for (int p = 0; p < assessment.verdicts().size(); p++) {
            parties.add(party(
                    assessment.verdicts().get(p), assessment.changesByParty().get(p)));
        }
        map.put("parties", parties);
        map.put("changes_for_all", changes(assessment.changes()));
        return map;
    }

    private static Map<String, Object> party(PartyVerdict verdict, List<PlanChange> changes) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("party", verdict.party());
        map.put("verdict", word(verdict));
        map.put("worth", verdict.worth());
        map.put("acceptable", verdict.acceptable());
        map.put("draws", verdict.draws());
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (ClauseVerdict clause : verdict.clauses()) {
            Map<String, Object> row = clause(clause.provision());
            row.put("standing", clause.standing().label());
            row.put("support", clause.support());
            row.put("evidence", clause.evidence());
            clauses.add(row);
        }
        map.put("clauses", clauses);
        map.put("changes", changes(changes));
        return map;
    }

    private static List<Map<String, Object>> changes(List<PlanChange> changes) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (PlanChange change : changes.subList(0, Math.min(CHANGES_SHOWN, changes.size()))) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("steps", change.steps().stream().map(CompareReport::told).toList());
            map.put("margin", change.least());
            list.add(map);
        }
        return list;
    }

    private static String told(PlanChange.Step step) {
        String from = step.clause().issue() + ": " + step.clause().option();
        return step.dropped() ? from + " -> (silent)" : from + " -> " + step.option();
    }

    private static String word(PartyVerdict verdict) {
        if (verdict.dies()) {
            return ClauseStanding.RED_LINE_BROKEN.label();
        }
        return verdict.unknown() ? ClauseStanding.UNKNOWN.label() : "no red line broken";
    }

    /** One row for each issue, one column for each plan; with positions, marks of who contests or vetoes the clause. */
    public Rows rows() {
        List<String> header = new ArrayList<>(List.of("issue"));
        findings.plans().forEach(plan -> header.add(plan.name()));
        List<List<String>> rows = new ArrayList<>();
        for (String issue : findings.issues()) {
            List<String> row = new ArrayList<>(List.of(issue));
            for (int p = 0; p < findings.plans().size(); p++) {
                row.add(cell(issue, p));
            }
            rows.add(row);
        }
        return new Rows(header, rows);
    }

    private String cell(String issue, int plan) {
        List<String> said = new ArrayList<>();
        for (Provision provision : PlanComparison.on(issue, findings.plans().get(plan))) {
            said.add((provision.chosen() ? "" : "not ") + provision.option() + marks(plan, provision));
        }
        return String.join("; ", said);
    }

    private String marks(int plan, Provision provision) {
        if (findings.assessments().isEmpty()) {
            return "";
        }
        List<String> marks = new ArrayList<>();
        for (PartyVerdict verdict : findings.assessments().get(plan).verdicts()) {
            for (ClauseVerdict clause : verdict.clauses()) {
                if (clause.provision().equals(provision)) {
                    mark(verdict.party(), clause.standing(), marks);
                }
            }
        }
        return marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]";
    }

    private static void mark(String party, ClauseStanding standing, List<String> marks) {
        if (standing == ClauseStanding.RED_LINE_BROKEN) {
            marks.add("red line of " + party);
        } else if (standing == ClauseStanding.CONTESTED) {
            marks.add("contested by " + party);
        }
    }

    /** The table, the verdicts, and what would have to change. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Exploration under stated assumptions; no plan here is \"the best\".");
        lines.add(rows().table());
        for (CompareFindings.Assessment assessment : findings.assessments()) {
            lines.add(assessment.plan().name());
            for (PartyVerdict verdict : assessment.verdicts()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %s: %s; acceptable in %.1f%% of %d draws",
                        verdict.party(),
                        word(verdict),
                        100 * verdict.acceptable(),
                        verdict.draws()));
                verdict.clauses().stream()
                        .filter(clause -> clause.standing() == ClauseStanding.RED_LINE_BROKEN)
                        .forEach(clause -> lines.add("    breaks its red line on "
                                + clause.provision().issue() + ": "
                                + clause.provision().option() + " " + clause.evidence()));
            }
            assessment.changes().stream()
                    .limit(CHANGES_SHOWN)
                    .forEach(change -> lines.add("  would be acceptable to all with: "
                            + String.join(
                                    ", ",
                                    change.steps().stream()
                                            .map(CompareReport::told)
                                            .toList())));
        }
        return String.join("\n", lines) + "\n";
    }
}
