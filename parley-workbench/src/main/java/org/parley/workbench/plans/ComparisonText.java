package org.parley.workbench.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.proposal.ClauseComparison;
import org.parley.analysis.proposal.ClauseStanding;
import org.parley.analysis.proposal.ClauseVerdict;
import org.parley.analysis.proposal.PartyVerdict;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.bargaining.format.Rows;

/** A comparison in words, for reading in a terminal: verdicts, clause by clause, red lines with their quotes, changes. */
public final class ComparisonText {
    private static final int MOST_QUOTES = 2;

    private final CaseComparison comparison;
    private final Labels labels;
    private final RevisionWords revisions;

    /** The text of a comparison. */
    public ComparisonText(CaseComparison comparison) {
        this.comparison = comparison;
        this.labels = new Labels(comparison.matrix().codebook());
        this.revisions = new RevisionWords(labels);
    }

    /** All of it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(comparison.matrix().codebook().title() + ", as of "
                + comparison.matrix().asOf());
        lines.add("Exploration under stated assumptions; no plan here is \"the best\".");
        lines.add("");
        lines.add(verdicts().table());
        lines.add("Shares are shares of " + comparison.query().draws() + " draws (seed "
                + comparison.query().seed()
                + ") in which the plan breaks no red line of the party, holds no clause that it refuses (support of "
                + comparison.query().refusal()
                + " or less), and is worth its reservation value to it: "
                + comparison.query().parties().stream()
                        .map(party -> party + " " + comparison.query().reservation(party))
                        .collect(Collectors.joining(", "))
                + ".");
        comparison.pairs().stream()
                .limit(comparison.pairs().size() == 1 ? 1 : 0)
                .forEach(pair -> lines.add("\n" + pair(pair).table()));
        comparison.plans().forEach(placed -> plan(placed, lines));
        return String.join("\n", lines) + "\n";
    }

    private Rows verdicts() {
        List<String> header = new ArrayList<>(List.of("plan"));
        header.addAll(comparison.query().parties());
        List<List<String>> rows = new ArrayList<>();
        for (CaseComparison.Placed placed : comparison.plans()) {
            List<String> row = new ArrayList<>(List.of(placed.plan().name()));
            placed.verdicts().forEach(verdict -> row.add(word(verdict)));
            rows.add(row);
        }
        return new Rows(header, rows);
    }

    /** A verdict in a few words. */
    static String word(PartyVerdict verdict) {
        long lines = verdict.clauses().stream()
                .filter(clause -> clause.standing() == ClauseStanding.RED_LINE_BROKEN)
                .count();
        if (lines > 0) {
            return lines == 1 ? "breaks a red line" : "breaks " + lines + " red lines";
        }
        return verdict.unknown() ? "unknown" : percent(verdict.acceptable());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private Rows pair(CaseComparison.Pair pair) {
        List<List<String>> rows = new ArrayList<>();
        for (ClauseComparison clause : pair.clauses()) {
            rows.add(List.of(
                    labels.issue(clause.issue()),
                    clause.relation().label(),
                    said(clause.first()),
                    said(clause.second())));
        }
        return new Rows(List.of("issue", "", pair.first().name(), pair.second().name()), rows);
    }

    private String said(List<Provision> clauses) {
        return clauses.stream().map(this::said).collect(Collectors.joining("; "));
    }

    private String said(Provision clause) {
        return (clause.chosen() ? "" : "not: ") + labels.option(clause.issue(), clause.option());
    }

    private void plan(CaseComparison.Placed placed, List<String> lines) {
        Proposal plan = placed.plan();
        lines.add("");
        lines.add(plan.name() + " (" + String.join(", ", plan.sponsors()) + "; " + plan.date() + ")");
        for (int c = 0; c < plan.provisions().size(); c++) {
            clause(placed, c, lines);
        }
        lines.add("  What would have to change for " + String.join(" and ", comparison.principals()) + ":");
        revisions.lines(placed.forPrincipals()).forEach(line -> lines.add("    " + line));
    }

    private void clause(CaseComparison.Placed placed, int place, List<String> lines) {
        Provision provision = placed.plan().provisions().get(place);
        List<ClauseVerdict> verdicts = placed.verdicts().stream()
                .map(verdict -> verdict.clauses().get(place))
                .toList();
        lines.add("  " + labels.issue(provision.issue()) + ": " + said(provision));
        String stands = verdicts.stream()
                .filter(clause -> clause.standing() != ClauseStanding.UNKNOWN)
                .map(clause -> clause.party() + " " + placed.standing(clause)
                        + String.format(Locale.ROOT, " (%.2f)", clause.support()))
                .collect(Collectors.joining(", "));
        lines.add("      " + (stands.isEmpty() ? "unknown to all" : stands));
        verdicts.stream().filter(placed.blocked()::contains).forEach(clause -> quotes(clause, lines));
    }

    private void quotes(ClauseVerdict clause, List<String> lines) {
        List<Utterance> quotes = comparison.quotes(clause);
        quotes.stream()
                .limit(MOST_QUOTES)
                .forEach(said -> lines.add("      " + clause.party() + ": " + QuoteWords.placed(said)));
        if (quotes.size() > MOST_QUOTES) {
            lines.add("      and " + (quotes.size() - MOST_QUOTES) + " more");
        }
    }
}
