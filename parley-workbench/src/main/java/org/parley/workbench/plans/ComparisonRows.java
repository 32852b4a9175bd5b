package org.parley.workbench.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.proposal.ClauseComparison;
import org.parley.analysis.proposal.ClauseVerdict;
import org.parley.analysis.proposal.PartyVerdict;
import org.parley.analysis.proposal.PlanRevision;
import org.parley.model.codebook.Provision;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.render.Csv;
import org.parley.workbench.render.Numbers;

/** A comparison as ordered maps for JSON and as rows for CSV. */
public final class ComparisonRows {
    private static final List<String> HEADER = List.of(
            "plan", "issue", "option", "chosen", "text", "party", "standing", "support", "acceptable", "statements");

    private final CaseComparison comparison;
    private final RevisionWords revisions;

    /** The comparison. */
    public ComparisonRows(CaseComparison comparison) {
        this.comparison = comparison;
        this.revisions = new RevisionWords(new Labels(comparison.matrix().codebook()));
    }

    /** One row for each plan, clause and party. */
    public String csv() {
        List<List<String>> rows = new ArrayList<>();
        for (CaseComparison.Placed placed : comparison.plans()) {
            for (PartyVerdict verdict : placed.verdicts()) {
                verdict.clauses().forEach(clause -> rows.add(row(placed, verdict, clause)));
            }
        }
        return Csv.of(HEADER, rows);
    }

    private static List<String> row(CaseComparison.Placed placed, PartyVerdict verdict, ClauseVerdict clause) {
        Provision provision = clause.provision();
        return List.of(
                placed.plan().id(),
                provision.issue(),
                provision.option(),
                String.valueOf(provision.chosen()),
                provision.text(),
                verdict.party(),
                placed.standing(clause),
                Numbers.text(clause.support()),
                Numbers.text(verdict.acceptable()),
                String.join(" ", clause.evidence()));
    }

    /** Everything. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", comparison.matrix().codebook().id());
        json.put("as_of", comparison.matrix().asOf().toString());
        json.put("exploration", true);
        json.put("draws", comparison.query().draws());
        json.put("seed", comparison.query().seed());
        Map<String, Object> reservations = new LinkedHashMap<>();
        comparison
                .query()
                .parties()
                .forEach(party -> reservations.put(party, comparison.query().reservation(party)));
        json.put("reservations", reservations);
        json.put("refusal", comparison.query().refusal());
        json.put("principals", comparison.principals());
        json.put("plans", comparison.plans().stream().map(this::plan).toList());
        json.put("pairs", comparison.pairs().stream().map(ComparisonRows::pair).toList());
        return json;
    }

    private Map<String, Object> plan(CaseComparison.Placed placed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", placed.plan().id());
        json.put("name", placed.plan().name());
        json.put("sponsors", placed.plan().sponsors());
        json.put("date", placed.plan().date().toString());
        json.put("summary", placed.plan().summary());
        List<Object> parties = new ArrayList<>();
        for (int p = 0; p < placed.verdicts().size(); p++) {
            parties.add(party(placed, placed.verdicts().get(p), placed.forEach().get(p)));
        }
        json.put("parties", parties);
        json.put("changes_for_principals", revision(placed.forPrincipals()));
        return json;
    }

    private Map<String, Object> party(CaseComparison.Placed placed, PartyVerdict verdict, PlanRevision revision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("party", verdict.party());
        json.put("verdict", ComparisonText.word(verdict));
        json.put("breaks_red_line", verdict.dies());
        json.put("worth", Numbers.rounded(verdict.worth()));
        json.put("acceptable", verdict.acceptable());
        json.put(
                "clauses",
                verdict.clauses().stream().map(clause -> clause(placed, clause)).toList());
        json.put("changes", revision(revision));
        return json;
    }

    private Map<String, Object> clause(CaseComparison.Placed placed, ClauseVerdict clause) {
        Map<String, Object> json = new LinkedHashMap<>(provision(clause.provision()));
        json.put("standing", placed.standing(clause));
        json.put("support", Numbers.rounded(clause.support()));
        json.put(
                "quotes",
                comparison.quotes(clause).stream().map(ComparisonRows::quote).toList());
        return json;
    }

    private static Map<String, Object> provision(Provision provision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", provision.issue());
        json.put("option", provision.option());
        json.put("chosen", provision.chosen());
        json.put("text", provision.text());
        return json;
    }

    /** An utterance with its place. */
    static Map<String, Object> quote(Utterance said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("statement", said.lead().statement().id());
        json.put("words", said.lead().statement().evidence().quote().words());
        json.put("publisher", said.lead().source().publisher());
        json.put("day", said.day().toString());
        return json;
    }

    private Map<String, Object> revision(PlanRevision revision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("acceptable_as_it_stands", revision.asItStands());
        json.put(
                "must_change",
                revision.required().stream().map(ComparisonRows::required).toList());
        json.put(
                "then",
                RevisionWords.further(revision).stream().map(revisions::step).toList());
        json.put("acceptable_then", revision.acceptable());
        json.put("fewest", revision.fewest());
        return json;
    }

    private static Map<String, Object> required(PlanRevision.Required required) {
        Map<String, Object> json = new LinkedHashMap<>(provision(required.clause()));
        json.put("red_line_of", required.redLines());
        json.put("refused_by", required.refusals());
        json.put("instead", required.instead());
        return json;
    }

    private static Map<String, Object> pair(CaseComparison.Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", pair.first().id());
        json.put("second", pair.second().id());
        Map<String, Object> relations = new LinkedHashMap<>();
        for (ClauseComparison clause : pair.clauses()) {
            relations.put(clause.issue(), clause.relation().label());
        }
        json.put("relations", relations);
        return json;
    }
}
