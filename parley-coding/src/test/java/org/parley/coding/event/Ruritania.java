package org.parley.coding.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.parley.coding.date.DateReader;
import org.parley.coding.figure.FigureReader;
import org.parley.coding.lexicon.DateLexicon;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.lexicon.NumberLexicon;
import org.parley.coding.mention.ActorNames;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.DependencyParser;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;
import org.parley.model.record.Event;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/**
 * A made-up process with two principals, its parser shared by all tests of this virtual machine. Models are kept in the
 * folder of the system property {@code parley.models}, or in the user's cache; an empty folder is filled first.
 */
public final class Ruritania {
    private static final String CACHE = System.getProperty(
            "parley.models",
            Path.of(System.getProperty("user.home"), ".cache", "parley", "models")
                    .toString());

    private final Codebook codebook = new Codebook(
            "ruritania",
            "Ruritania and Graustark",
            List.of(
                    party("Ruritania", PartyRole.PRINCIPAL, "Strelsau", "Ruritanian", "Rudolf Elphberg"),
                    party("Graustark", PartyRole.PRINCIPAL, "Edelweiss", "Graustarkian", "Yetive Ganlook"),
                    party("Axphain", PartyRole.MEDIATOR, "Ganlook", "Axphainian", "Gabriel Bolaroz")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private final ActorNames names = new ActorNames(codebook);
    private final EventCoder withoutPrincipals = new EventCoder(
            withRole(PartyRole.MEDIATOR),
            new EventLexicon(),
            new DateReader(new DateLexicon()),
            new FigureReader(new NumberLexicon()));
    private final EventCoder coder = new EventCoder(
            codebook, new EventLexicon(), new DateReader(new DateLexicon()), new FigureReader(new NumberLexicon()));

    private static Party party(String name, PartyRole role, String capital, String demonym, String leader) {
        Person person = new Person(leader, List.of(), List.of(new Office("president", LocalDate.MIN, LocalDate.MAX)));
        return new Party(name, role, List.of(), List.of(capital), List.of(demonym, demonym + "s"), List.of(person));
    }

    /** The same states, none of them a principal: any news, not one process. */
    private Codebook withRole(PartyRole role) {
        List<Party> states = codebook.parties().stream()
                .map(party -> new Party(
                        party.name(), role, party.aliases(), party.metonyms(), party.demonyms(), party.people()))
                .toList();
        return new Codebook("news", "Any news", List.of(), states, List.of(), List.of(), List.of());
    }

    /** One parser for all. */
    private static final class Shared {
        private static final DependencyParser MODELS = DependencyParser.load(Path.of(CACHE));
        private static final SentenceParser PARSER = new SentenceParser(MODELS);
    }

    /** The parser's models, loaded once for all tests. */
    public static DependencyParser models() {
        return Shared.MODELS;
    }

    /** Where unpacked models are kept. */
    public static Path cache() {
        return Path.of(CACHE);
    }

    /** A one-paragraph document published on Friday, 29 August 2025. */
    public static SourceDocument document(String text) {
        return new SourceDocument(
                "d",
                "",
                "",
                "",
                "",
                CodedDate.parse("2025-08-29"),
                DateOrigin.GIVEN,
                "en",
                "",
                text,
                List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))));
    }

    /** The parsed sentences of the document. */
    public static List<Sentence> sentences(SourceDocument document) {
        return Shared.PARSER.parse(document);
    }

    /** A resolver for the sentences of one document. */
    public ActorResolver resolver(List<Sentence> sentences) {
        return new ActorResolver(names, sentences);
    }

    /** The events of a text. */
    List<Event> events(String text) {
        SourceDocument document = document(text);
        List<Sentence> sentences = sentences(document);
        return coder.code(document, sentences, new ActorResolver(names, sentences));
    }

    /** The events of a text as "actor root recipient". */
    List<String> lines(String text) {
        return events(text).stream()
                .map(event -> (event.actor() + " " + event.root().label() + " " + event.recipient()).strip())
                .toList();
    }

    /** The events of a text of any news, as "actor root recipient". */
    List<String> news(String text) {
        SourceDocument document = document(text);
        List<Sentence> sentences = sentences(document);
        return withoutPrincipals.code(document, sentences, new ActorResolver(names, sentences)).stream()
                .map(event -> (event.actor() + " " + event.root().label() + " " + event.recipient()).strip())
                .toList();
    }
}
