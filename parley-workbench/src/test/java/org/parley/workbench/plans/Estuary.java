package org.parley.workbench.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.PositionAnalysis;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Source;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/** A record made by hand: North and South quarrel over an estuary, Isles mediates. */
final class Estuary {
    static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final CodedDate UNDATED = CodedDate.UNKNOWN;

    private final List<SourcedStatement> said = new ArrayList<>();

    /** North claims the bank, South refuses; both want fish; South wants a bridge. */
    static Estuary quarrel() {
        return new Estuary()
                .says("North", "north-bank", true, 3)
                .says("South", "north-bank", false, 6)
                .says("South", "mid-line", true, 3)
                .says("North", "mid-line", true, 1)
                .says("South", "bridge", true, 2)
                .says("North", "bridge", false, 2)
                .says("North", "quota", true, 1)
                .says("South", "quota", true, 1)
                .says("Isles", "bridge", true, 1);
    }

    /** So many statements of the party, each of its own words. */
    Estuary says(String party, String option, boolean approves, int times) {
        for (int i = 0; i < times; i++) {
            add(party, option, approves, Firmness.STATED);
        }
        return this;
    }

    /** A red line of the party. */
    Estuary never(String party, String option) {
        add(party, option, false, Firmness.RED_LINE);
        return this;
    }

    private void add(String party, String option, boolean approves, Firmness firmness) {
        int n = said.size();
        String words = party + " word" + n + " speaks" + n + " of" + n + " " + option;
        Statement statement = new Statement(
                "s" + n,
                new Evidence("d" + n, new Quote(new Span(0, words.length()), words)),
                new Attribution(party, "", ""),
                new Coding(
                        approves ? Act.DEMAND : Act.REJECT,
                        issue(option),
                        option,
                        approves ? Polarity.FOR : Polarity.AGAINST,
                        firmness,
                        Scope.ASSERTED,
                        ""),
                CodedDate.day(DAY),
                List.of(),
                new Probability(1));
        said.add(new SourcedStatement(statement, new Source("d" + n, "Tide Post", "", CodedDate.day(DAY))));
    }

    private static String issue(String option) {
        return option.equals("quota") ? "fish" : option.equals("bridge") ? "works" : "border";
    }

    PositionMatrix matrix() {
        return new PositionAnalysis(codebook(), MatrixAssumptions.DEFAULT).matrix(said, DAY);
    }

    static Codebook codebook() {
        return new Codebook(
                "estuary",
                "The estuary talks",
                List.of(
                        new Party("North", PartyRole.PRINCIPAL, List.of(), List.of(), List.of(), List.of()),
                        new Party("South", PartyRole.PRINCIPAL, List.of(), List.of(), List.of(), List.of()),
                        new Party("Isles", PartyRole.MEDIATOR, List.of(), List.of(), List.of(), List.of())),
                List.of(),
                List.of(
                        issue(
                                "border",
                                option("north-bank", true),
                                option("mid-line", true),
                                option("condominium", true)),
                        issue("works", option("bridge", false)),
                        issue("fish", option("quota", false))),
                List.of(
                        plan("claim", "North", clause("border", "north-bank", true), clause("fish", "quota", true)),
                        plan(
                                "line",
                                "Isles",
                                clause("border", "mid-line", true),
                                clause("works", "bridge", true),
                                clause("fish", "quota", true))),
                List.of());
    }

    static Proposal plan(String id, String sponsor, Provision... clauses) {
        return new Proposal(id, "The " + id, List.of(sponsor), UNDATED, "", List.of(clauses));
    }

    static Provision clause(String issue, String option, boolean chosen) {
        return new Provision(issue, option, chosen, "", "", UNDATED);
    }

    private static Issue issue(String id, Option... options) {
        return new Issue(id, "The " + id, "", List.of(), List.of(options), List.of());
    }

    private static Option option(String id, boolean exclusive) {
        return new Option(id, "a " + id, "", List.of(), exclusive, List.of());
    }
}
