package org.parley.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.parley.model.Probability;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Bound;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.record.Coding;
import org.parley.model.record.Event;
import org.parley.model.record.Evidence;
import org.parley.model.record.Figure;
import org.parley.model.record.Firmness;
import org.parley.model.record.PloverRoot;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Small coded documents about an invented dispute. */
final class CodedFixture {
    static final Coder CODER = new Coder("test-coder", "1");
    static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    static final String CODEBOOK = "id: river\ntitle: The river talks\n";
    static final String CODEBOOK_HASH = Hashes.sha256(CODEBOOK);
    static final CodingStamp STAMP = new CodingStamp(CODEBOOK_HASH, AT, "");

    private CodedFixture() {}

    static CodedDocument document(String outlet, String text) {
        return document(outlet, text, CODER);
    }

    static CodedDocument document(String outlet, String text, Coder coder) {
        String hash = Hashes.sha256(text);
        String id = hash.substring(0, 16);
        SourceDocument document = new SourceDocument(
                id,
                "Headline",
                outlet,
                "",
                "file.txt",
                CodedDate.day(LocalDate.of(2026, 2, 17)),
                DateOrigin.META,
                "en",
                hash,
                text,
                List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))));
        return new CodedDocument(document, List.of(statement(id, text)), List.of(event(id, text)), coder, true);
    }

    private static Statement statement(String id, String text) {
        return new Statement(
                id + ":s0",
                evidence(id, text),
                new Attribution("Upland", "Ada Brook", "River Post"),
                new Coding(
                        Act.REJECT,
                        "water",
                        "close-dam",
                        Polarity.AGAINST,
                        Firmness.RED_LINE,
                        Scope.ASSERTED,
                        "unless the canal opens"),
                CodedDate.parse("2026-02"),
                List.of(figure(text)),
                new Probability(0.75));
    }

    private static Event event(String id, String text) {
        return new Event(
                id + ":e0",
                evidence(id, text),
                "Upland",
                PloverRoot.REJECT,
                "12",
                "Lowland",
                CodedDate.parse("2026-02-16"),
                "Fordham",
                List.of(figure(text)),
                new Probability(0.5));
    }

    private static Figure figure(String text) {
        return new Figure("villages", 20, Bound.AT_LEAST, "Upland", Quote.of(text, new Span(0, 4)));
    }

    private static Evidence evidence(String id, String text) {
        return new Evidence(id, Quote.of(text, new Span(0, Math.min(30, text.length()))));
    }
}
