package org.parley.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.model.codebook.Round;
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
import org.parley.workbench.ingest.Coders;
import org.parley.workbench.ingest.DocumentCoder;
import org.parley.workbench.ingest.DocumentSource;
import org.parley.workbench.ingest.NearRepeats;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadDocuments;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.workspace.CaseSession;
import org.parley.workbench.workspace.CodebookText;
import org.parley.workbench.workspace.Codebooks;

/**
 * A case about an invented quarrel over a harbour, with everything that pages show: red lines, conditions, shifts, a
 * round, repeats across outlets, figures that contradict each other, a document without a date, and hostile text.
 */
final class Harbour {
    static final String HOSTILE = "<script>alert(\"x\")</script> & 'quotes'";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Coder CODER = new Coder("by-hand", "1");

    private final Map<String, CodedDocument> documents = new LinkedHashMap<>();

    /** Makes the case file and opens it. */
    static CaseSession open(Path folder) {
        Path file = folder.resolve("harbour.parley");
        Books books = new Books();
        new NewCase(books, CLOCK).create(file, "harbour");
        CaseSession session = CaseSession.open(file, books);
        new Harbour().read(session);
        return session;
    }

    /** An empty case. */
    static CaseSession openEmpty(Path folder) {
        Path file = folder.resolve("empty.parley");
        Books books = new Books();
        new NewCase(books, CLOCK).create(file, "harbour");
        return CaseSession.open(file, books);
    }

    private void read(CaseSession session) {
        brief("2026-01-10", "Quay Post", "Islands open the year with a demand", "https://quay.example/1")
                .says("Islands", "The Islands demand free passage through the strait.", "passage", "free", true)
                .says(
                        "Mainland",
                        "The Mainland rejects free passage and will never accept it.",
                        "passage",
                        "free",
                        false)
                .add(documents);
        brief("2026-01-12", "Gull Wire", "Passage: the old quarrel", "https://gull.example/2")
                .says("Islands", "Islands demand free passage through the strait", "passage", "free", true)
                .says("Coast", "The Coast offers a toll if both sides agree to it.", "passage", "toll", true)
                .add(documents);
        brief("2026-01-21", "Quay Post", "A round in Seaport", "https://quay.example/3")
                .says("Mainland", "The Mainland now accepts a toll for every ship.", "passage", "toll", true)
                .says("Islands", "The Islands are against a toll of any kind.", "passage", "toll", false)
                .happens("At least 20 boats were burned in Fordham.", "20 boats", 20, Bound.AT_LEAST)
                .add(documents);
        brief("2026-01-21", "Gull Wire", "Boats burn during talks", "https://gull.example/4")
                .happens("Some 12 boats were burned in Fordham.", "12 boats", 12, Bound.EXACT)
                .says("Mainland", "The Mainland wants more fish for its crews.", "fish", "quota", true)
                .add(documents);
        brief("2026-02-10", HOSTILE, HOSTILE, "javascript:alert(1)")
                .says("Islands", "The Islands " + HOSTILE + " want a quota.", "fish", "quota", true)
                .says(HOSTILE, "A stranger praises the quota.", "fish", "quota", true)
                .add(documents);
        brief("2026-02-20", "Gull Wire", "Islands turn", "https://gull.example/6")
                .says("Islands", "The Islands accept a toll after all, their minister says.", "passage", "toll", true)
                .says("Islands", "The Islands now reject free passage as a dream.", "passage", "free", false)
                .add(documents);
        brief("", "", "", "")
                .says("Coast", "The Coast is for a quota on fish.", "fish", "quota", true)
                .says("Coast", "The Coast may want a toll some day.", "passage", "toll", true)
                .add(documents);
        new ReadDocuments(new Shelf(), new ByHand(), () -> NearRepeats.NONE, CLOCK)
                .read(session, new ReadRequest(List.of("all"), 1), progress -> {});
    }

    private static Brief brief(String day, String outlet, String title, String address) {
        return new Brief(day, outlet, title, address);
    }

    /** A document in the making. */
    private static final class Brief {
        private final String day;
        private final String outlet;
        private final String title;
        private final String address;
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        Brief(String day, String outlet, String title, String address) {
            this.day = day;
            this.outlet = outlet;
            this.title = title;
            this.address = address;
        }

        private Span sentence(String words) {
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append("\n");
            passages.add(new Passage(PassageKind.PARAGRAPH, span));
            return span;
        }

        Brief says(String holder, String words, String issue, String option, boolean approves) {
            Quote quote = new Quote(sentence(words), words);
            boolean firm = words.contains("never");
            Act act = words.contains("praises") ? Act.PRAISE : approves ? Act.DEMAND : Act.REJECT;
            statements.add(new Statement(
                    "s" + statements.size(),
                    new Evidence("", quote),
                    new Attribution(holder, words.contains("minister") ? "a minister" : "", ""),
                    new Coding(
                            act,
                            issue,
                            option,
                            approves ? Polarity.FOR : Polarity.AGAINST,
                            firm ? Firmness.RED_LINE : Firmness.STATED,
                            Scope.ASSERTED,
                            words.contains(" if ") ? words.substring(words.indexOf("if ")) : ""),
                    CodedDate.UNKNOWN,
                    List.of(),
                    new Probability(words.contains(" may ") ? 0.2 : 0.9)));
            return this;
        }

        Brief happens(String words, String figure, double value, Bound bound) {
            Span span = sentence(words);
            int at = span.start() + words.indexOf(figure);
            events.add(new Event(
                    "e" + events.size(),
                    new Evidence("", new Quote(span, words)),
                    "Mainland",
                    PloverRoot.ASSAULT,
                    "",
                    "Islands",
                    CodedDate.parse(day),
                    "Fordham",
                    List.of(new Figure(
                            "boats", value, bound, "", new Quote(new Span(at, at + figure.length()), figure))),
                    new Probability(0.8)));
            return this;
        }

        void add(Map<String, CodedDocument> documents) {
            String hash = sha256(text.toString());
            String id = hash.substring(0, 16);
            SourceDocument document = new SourceDocument(
                    id,
                    title,
                    outlet,
                    "A. Writer",
                    address,
                    CodedDate.parse(day),
                    day.isEmpty() ? DateOrigin.NONE : DateOrigin.META,
                    "en",
                    hash,
                    text.toString(),
                    passages);
            documents.put(
                    id,
                    new CodedDocument(
                            document,
                            statements.stream().map(each -> named(each, id)).toList(),
                            events.stream().map(each -> named(each, id)).toList(),
                            CODER,
                            true));
        }

        private static Statement named(Statement each, String id) {
            Evidence evidence = new Evidence(id, each.evidence().quote());
            return new Statement(
                    id + ":" + each.id(),
                    evidence,
                    each.attribution(),
                    each.coding(),
                    each.date(),
                    each.figures(),
                    each.confidence());
        }

        private static Event named(Event each, String id) {
            return new Event(
                    id + ":" + each.id(),
                    new Evidence(id, each.evidence().quote()),
                    each.actor(),
                    each.root(),
                    each.cameo(),
                    each.recipient(),
                    each.date(),
                    each.place(),
                    each.figures(),
                    each.confidence());
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Shelf implements DocumentSource {
        @Override
        public void read(List<String> inputs, Consumer<Item> sink) {
            sink.accept(new Skip("harbour-map.png", "it is a picture"));
            documents
                    .values()
                    .forEach(each -> sink.accept(new Document(each.document().id(), "", each.document())));
        }
    }

    private final class ByHand implements Coders {
        @Override
        public Coder identity() {
            return CODER;
        }

        @Override
        public DocumentCoder open(Codebook codebook) {
            return new DocumentCoder() {
                @Override
                public CodedDocument code(SourceDocument document) {
                    return documents.get(document.id());
                }

                @Override
                public void close() {}
            };
        }
    }

    private static final class Books implements Codebooks {
        @Override
        public List<String> shipped() {
            return List.of("harbour");
        }

        @Override
        public CodebookText find(String nameOrFile) {
            return new CodebookText(nameOrFile, "codebook: harbour\n");
        }

        @Override
        public String write(Codebook codebook) {
            return "codebook: harbour\n";
        }

        @Override
        public Codebook parse(String name, String text) {
            return new Codebook(
                    "harbour",
                    "The harbour talks",
                    List.of(
                            party("Islands", PartyRole.PRINCIPAL),
                            party("Mainland", PartyRole.PRINCIPAL),
                            party("Coast", PartyRole.MEDIATOR),
                            party("Hinterland", PartyRole.OBSERVER)),
                    List.of(),
                    List.of(
                            issue("passage", "Passage", "Who may sail through the strait?", "free", "toll"),
                            issue("fish", "Fish", "Who may catch what?", "quota"),
                            issue("flags", "Flags", "Which flag flies over the mole?", "both-flags")),
                    List.of(
                            plan("open-sea", "The open sea", "Islands", "free", "quota"),
                            plan("toll-house", "The toll house " + HOSTILE, "Coast", "toll", "quota")),
                    List.of(new Round(
                            "r1",
                            "Seaport",
                            LocalDate.of(2026, 1, 20),
                            LocalDate.of(2026, 1, 21),
                            "Seaport",
                            "direct",
                            List.of("Islands", "Mainland"))));
        }

        private static Proposal plan(String id, String name, String sponsor, String passage, String fish) {
            CodedDate day = CodedDate.parse("2026-01-05");
            return new Proposal(
                    id,
                    name,
                    List.of(sponsor),
                    day,
                    "What " + sponsor + " wants.",
                    List.of(
                            new Provision("passage", passage, true, "Ships pass.", "", day),
                            new Provision("fish", fish, true, "", "", day)));
        }

        private static Party party(String name, PartyRole role) {
            Office office = new Office("minister", LocalDate.MIN, LocalDate.MAX);
            return new Party(
                    name,
                    role,
                    List.of(name + " government"),
                    List.of(),
                    List.of(),
                    List.of(new Person("Ada of " + name, List.of(), List.of(office))));
        }

        private static Issue issue(String id, String name, String question, String... options) {
            List<Option> list = new ArrayList<>();
            for (String each : options) {
                list.add(new Option(each, "The " + each, "What it means.", List.of(), true, List.of("Mainland")));
            }
            return new Issue(id, name, question, List.of(), list, List.of());
        }
    }
}
