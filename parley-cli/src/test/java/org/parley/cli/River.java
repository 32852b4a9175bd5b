package org.parley.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ParleyException;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Round;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
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
import org.parley.workbench.Workbench;
import org.parley.workbench.ingest.Coders;
import org.parley.workbench.ingest.DocumentCoder;
import org.parley.workbench.ingest.DocumentSource;
import org.parley.workbench.ingest.NearRepeats;
import org.parley.workbench.workspace.CodebookText;
import org.parley.workbench.workspace.Codebooks;

/**
 * A workbench over an invented dispute. An input is "day|outlet|text", or "!reason" for something that is skipped. The
 * coder knows sentences of the form "Upland wants the gauges." and "Lowland rejects the toll for ever."; it doubts
 * "perhaps wants" and leaves open what somebody "mutters".
 */
final class River {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Pattern SAID =
            Pattern.compile("(Upland|Lowland|Coast) (wants|rejects|perhaps wants) the (\\w+)( for ever)?[^.]*\\.");

    private static final Pattern MUTTERED = Pattern.compile("(Upland|Lowland|Coast) mutters[^.]*\\.");

    private River() {}

    public static Workbench workbench() {
        return new Workbench(new Books(), new Lines(), new Rules(), () -> NearRepeats.NONE, CLOCK);
    }

    public static Codebook codebook() {
        return new Codebook(
                "river",
                "The river talks",
                List.of(
                        party("Upland", PartyRole.PRINCIPAL, "Highton"),
                        party("Lowland", PartyRole.PRINCIPAL, "Fordham"),
                        party("Coast", PartyRole.MEDIATOR, "Seaport")),
                List.of(),
                List.of(issue("water", "dam", "gauges"), issue("trade", "toll")),
                List.of(),
                List.of(new Round(
                        "r1",
                        "First round",
                        LocalDate.of(2026, 1, 20),
                        LocalDate.of(2026, 1, 21),
                        "Seaport",
                        "direct",
                        List.of("Upland", "Lowland"))));
    }

    private static Party party(String name, PartyRole role, String capital) {
        return new Party(name, role, List.of(), List.of(capital), List.of(name + "ish"), List.of());
    }

    private static Issue issue(String id, String... options) {
        List<Option> list = new ArrayList<>();
        for (String option : options) {
            list.add(new Option(option, "the " + option, "", List.of(), false, controllers(option)));
        }
        return new Issue(id, "The " + id, "", List.of(), list, List.of());
    }

    private static List<String> controllers(String option) {
        return switch (option) {
            case "dam" -> List.of("Upland");
            case "gauges" -> List.of("Upland", "Lowland");
            default -> List.of("Lowland");
        };
    }

    /** Knows "river"; every other name is an error with a place. */
    public static final class Books implements Codebooks {
        @Override
        public List<String> shipped() {
            return List.of("river");
        }

        @Override
        public CodebookText find(String nameOrFile) {
            if (!nameOrFile.startsWith("river")) {
                throw new ParleyException("The codebook (" + nameOrFile + ") must be a shipped one.");
            }
            return new CodebookText(nameOrFile, "codebook: " + nameOrFile + "\n");
        }

        @Override
        public Codebook parse(String name, String text) {
            if (!text.startsWith("codebook: river")) {
                throw new ParleyException(name + ":1:1: The codebook must be one of the river.");
            }
            return codebook();
        }

        @Override
        public String write(Codebook codebook) {
            return "codebook: " + codebook.id() + "\n";
        }
    }

    /** Makes documents of inputs. */
    public static final class Lines implements DocumentSource {
        @Override
        public void demandThere(List<String> inputs) {
            if (inputs.contains("mistyped")) {
                throw new org.parley.model.ParleyException("The input (mistyped) must exist.");
            }
        }

        @Override
        public void read(List<String> inputs, java.util.function.Consumer<Item> sink) {
            for (String input : inputs) {
                if (input.startsWith("!")) {
                    sink.accept(new Skip(input, input.substring(1)));
                } else {
                    String[] parts = input.split("\\|", 3);
                    sink.accept(new Document(input, "", document(LocalDate.parse(parts[0]), parts[1], parts[2])));
                }
            }
        }
    }

    public static SourceDocument document(LocalDate day, String outlet, String text) {
        String hash = sha256(text);
        return new SourceDocument(
                hash.substring(0, 16),
                "From the " + outlet,
                outlet,
                "",
                "https://example.org/" + hash.substring(0, 4),
                CodedDate.day(day),
                DateOrigin.META,
                "en",
                hash,
                text,
                List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Codes by a pattern; a text with "chokes" is a fault. */
    public static final class Rules implements Coders {
        @Override
        public Coder identity() {
            return new Coder("river-rules", "1");
        }

        @Override
        public DocumentCoder open(Codebook codebook) {
            return new DocumentCoder() {
                @Override
                public CodedDocument code(SourceDocument document) {
                    return River.code(document, identity());
                }

                @Override
                public void close() {}
            };
        }
    }

    private static CodedDocument code(SourceDocument document, Coder coder) {
        if (document.text().contains("chokes")) {
            throw new IllegalStateException("the model choked");
        }
        List<Statement> statements = new ArrayList<>();
        Matcher said = SAID.matcher(document.text());
        while (said.find()) {
            boolean wants = said.group(2).endsWith("wants");
            Quote quote = Quote.of(document.text(), new Span(said.start(), said.end()));
            statements.add(new Statement(
                    document.id() + ":" + said.start(),
                    new Evidence(document.id(), quote),
                    new Attribution(said.group(1), "", ""),
                    new Coding(
                            wants ? Act.DEMAND : Act.REJECT,
                            said.group(3).equals("toll") ? "trade" : "water",
                            said.group(3),
                            wants ? Polarity.FOR : Polarity.AGAINST,
                            said.group(4) == null ? Firmness.STATED : Firmness.RED_LINE,
                            Scope.ASSERTED,
                            ""),
                    CodedDate.UNKNOWN,
                    List.of(),
                    new Probability(said.group(2).startsWith("perhaps") ? 0.2 : 0.9)));
        }
        return new CodedDocument(document, statements, abstained(document), List.of(), coder, true);
    }

    private static List<Statement> abstained(SourceDocument document) {
        List<Statement> open = new ArrayList<>();
        Matcher muttered = MUTTERED.matcher(document.text());
        while (muttered.find()) {
            Quote quote = Quote.of(document.text(), new Span(muttered.start(), muttered.end()));
            open.add(new Statement(
                    document.id() + ":open:" + muttered.start(),
                    new Evidence(document.id(), quote),
                    new Attribution(muttered.group(1), "", ""),
                    new Coding(Act.DEMAND, "", "", Polarity.FOR, Firmness.STATED, Scope.ASSERTED, ""),
                    CodedDate.UNKNOWN,
                    List.of(),
                    Probability.ZERO));
        }
        return open;
    }
}
