package org.parley.workbench.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Probability;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.record.Coding;
import org.parley.model.record.Event;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
import org.parley.model.record.PloverRoot;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Codes what it was told to: a quote and "holder act issue/option polarity", or "actor root recipient" (- if unknown). */
final class FixedCoder {
    private record Told(String quote, String codes, double confidence) {}

    private final List<Told> statements = new ArrayList<>();
    private final List<Told> events = new ArrayList<>();

    FixedCoder states(String quote, String codes, double confidence) {
        statements.add(new Told(quote, codes, confidence));
        return this;
    }

    FixedCoder happens(String quote, String codes) {
        events.add(new Told(quote, codes, 1));
        return this;
    }

    CodedDocument code(SourceDocument document) {
        return new CodedDocument(
                document,
                statements.stream().map(told -> statement(document, told)).toList(),
                events.stream().map(told -> event(document, told)).toList(),
                new Coder("fixed", "1"),
                true);
    }

    private static Evidence evidence(SourceDocument document, Told told) {
        int start = document.text().indexOf(told.quote());
        return new Evidence(
                document.id(),
                Quote.of(document.text(), new Span(start, start + told.quote().length())));
    }

    private static Statement statement(SourceDocument document, Told told) {
        String[] codes = told.codes().split(" ");
        String[] link = codes[2].split("/");
        return new Statement(
                told.quote(),
                evidence(document, told),
                new Attribution(codes[0], "", ""),
                new Coding(
                        Act.of(codes[1]), link[0], link[1], Polarity.of(codes[3]), Firmness.STATED, Scope.ASSERTED, ""),
                CodedDate.UNKNOWN,
                List.of(),
                new Probability(told.confidence()));
    }

    private static Event event(SourceDocument document, Told told) {
        String[] codes = told.codes().split(" ");
        return new Event(
                told.quote(),
                evidence(document, told),
                codes[0],
                PloverRoot.of(codes[1]),
                "",
                codes[2].equals("-") ? "" : codes[2],
                CodedDate.UNKNOWN,
                "",
                List.of(),
                Probability.ONE);
    }
}
