package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Round;
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

/** Writes down what parties of an invented river dispute say; each line is a statement in a document of its own. */
final class Talk {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final List<SourcedStatement> statements = new ArrayList<>();

    static Codebook codebook() {
        return new Codebook(
                "river",
                "The river talks",
                List.of(
                        party("Upland", PartyRole.PRINCIPAL),
                        party("Lowland", PartyRole.PRINCIPAL),
                        party("Coast", PartyRole.MEDIATOR)),
                List.of(),
                List.of(
                        issue("water", option("open-dam", true), option("close-dam", true), option("gauges", false)),
                        issue("trade", option("toll", false))),
                List.of(),
                List.of(new Round(
                        "r1",
                        "First round",
                        START.plusDays(20),
                        START.plusDays(21),
                        "Fordham",
                        "direct",
                        List.of("Upland", "Lowland"))));
    }

    private static Party party(String name, PartyRole role) {
        return new Party(name, role, List.of(), List.of(), List.of(), List.of());
    }

    private static Issue issue(String id, Option... options) {
        return new Issue(id, "The " + id, "", List.of(), List.of(options), List.of());
    }

    private static Option option(String id, boolean exclusive) {
        return new Option(id, id, "", List.of(), exclusive, List.of());
    }

    /** What is said: "+open-dam" or "-open-dam"; the issue is the one that has the option. */
    Talk says(int day, String party, String signed, Act act, Firmness firmness) {
        return says(day, party, signed, act, firmness, "Outlet " + statements.size(), words(statements.size()), 1);
    }

    Talk says(int day, String party, String signed) {
        boolean approves = signed.startsWith("+");
        return says(day, party, signed, approves ? Act.DEMAND : Act.REJECT, Firmness.STATED);
    }

    Talk says(
            int day,
            String party,
            String signed,
            Act act,
            Firmness firmness,
            String outlet,
            String quote,
            double confidence) {
        statements.add(statement(day, party, signed, act, firmness, outlet, quote, confidence, Scope.ASSERTED, ""));
        return this;
    }

    Talk add(SourcedStatement statement) {
        statements.add(statement);
        return this;
    }

    SourcedStatement statement(
            int day,
            String party,
            String signed,
            Act act,
            Firmness firmness,
            String outlet,
            String quote,
            double confidence,
            Scope scope,
            String condition) {
        String option = signed.substring(1);
        String issue = option.equals("toll") ? "trade" : "water";
        LocalDate date = START.plusDays(day);
        String document = "doc" + statements.size();
        Statement statement = new Statement(
                document + ":s",
                new Evidence(document, new Quote(new Span(0, quote.length()), quote)),
                new Attribution(party, "", ""),
                new Coding(act, issue, option, Polarity.of(signed.substring(0, 1)), firmness, scope, condition),
                CodedDate.day(date),
                List.of(),
                new Probability(confidence));
        return new SourcedStatement(statement, new Source(document, outlet, "", CodedDate.day(date)));
    }

    /** Words that share nothing with those of any other number. */
    private static String words(int number) {
        return "a" + number + " b" + number + " c" + number;
    }

    List<SourcedStatement> statements() {
        return List.copyOf(statements);
    }

    PositionMatrix matrix(int day) {
        return new PositionAnalysis(codebook(), MatrixAssumptions.DEFAULT).matrix(statements, START.plusDays(day));
    }
}
