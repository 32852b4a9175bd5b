package org.parley.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.event.Ruritania;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorNames;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Whose statement it is: rules of grammar, on a made-up state, its rebels and its neighbours. */
class HolderTest {
    private static final SentenceParser PARSER = new SentenceParser(Ruritania.models());
    private static final ActorNames NAMES = new ActorNames(codebook());

    private static Codebook codebook() {
        return new Codebook(
                "zenda",
                "The war for Zenda",
                List.of(
                        party("Ruritania government", PartyRole.PRINCIPAL, "Strelsau", "Ruritanian", "Rudolf Elphberg"),
                        new Party(
                                "Zenda Front",
                                PartyRole.PRINCIPAL,
                                List.of("the Front"),
                                List.of("Zenda"),
                                List.of(),
                                List.of(person("Rupert Hentzau", "commander"))),
                        new Party("Ruritanian public", PartyRole.OBSERVER, List.of(), List.of(), List.of(), List.of())),
                List.of(
                        party("Graustark", PartyRole.MEDIATOR, "Edelweiss", "Graustarkian", "Yetive Ganlook"),
                        party("Axphain", PartyRole.MEDIATOR, "Dawsbergen", "Axphainian", "Gabriel Bolaroz"),
                        new Party("United States", PartyRole.OBSERVER, List.of("US"), List.of(), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    private static Party party(String name, PartyRole role, String capital, String demonym, String leader) {
        return new Party(
                name,
                role,
                List.of(name.split(" ")[0]),
                List.of(capital),
                List.of(demonym, demonym + "s"),
                List.of(person(leader, "president")));
    }

    private static Person person(String name, String title) {
        return new Person(name, List.of(), List.of(new Office(title, LocalDate.MIN, LocalDate.MAX)));
    }

    /** The text as an article whose lines are its paragraphs. */
    private static SourceDocument article(String text) {
        SourceDocument plain = Ruritania.document(text);
        List<Passage> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Passage(PassageKind.PARAGRAPH, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        return new SourceDocument(
                plain.id(), "", "", "", "", plain.published(), plain.dateOrigin(), "en", "", text, lines);
    }

    private static List<Candidate> candidates(String text, List<Actor> byline) {
        List<Sentence> sentences = PARSER.parse(article(text));
        return new StatementFinder(new CueLexicon()).find(sentences, new ActorResolver(NAMES, sentences), byline);
    }

    /** The parties that hold the last statement of a text, joined by "+"; "nobody" if there is no statement. */
    private static String lastHolders(String text) {
        List<Candidate> found = candidates(text, List.of());
        return found.isEmpty()
                ? "nobody"
                : String.join(
                        "+",
                        found.get(found.size() - 1).holders().stream()
                                .map(Actor::party)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The roads are closed, said three Axphainian military officials on Monday. | Axphain",
                "The radio quoted Hentzau as saying that the bridge was lost. | Zenda Front",
                "Hentzau was quoted as saying that the bridge was lost. | Zenda Front",
            })
    void whoever_is_quoted_or_stands_after_the_verb_is_the_speaker(String text, String holders) {
        assertThat(lastHolders(text)).isEqualTo(holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strelsau's line is that autonomy is not possible. | Ruritania government",
                "The Front's aim is to keep the castle. | Zenda Front",
            })
    void what_a_noun_of_saying_is_said_to_be_is_said_by_its_owner(String text, String holders) {
        assertThat(lastHolders(text)).isEqualTo(holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Graustark and Axphain met in the hills. The two agreed to meet again. | Graustark+Axphain",
                "The Front fights the Ruritanian army. Both sides agreed to talk. | Ruritania government+Zenda Front",
                "The Front fights the Ruritanian army. A joint statement said the guns would fall silent."
                        + " | Ruritania government+Zenda Front",
            })
    void two_are_those_whom_the_text_just_told_of_and_two_sides_the_principals(String text, String holders) {
        assertThat(lastHolders(text).split("\\+")).containsExactlyInAnyOrder(holders.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Axphain's trade ministry made an offer. Graustark was silent. The ministry said the offer stood. | Axphain",
                "The Ruritanian army left. Zenda fell in May. The government refused talks. | Ruritania government",
                "Gabriel Bolaroz, the former Graustarkian envoy who leads the talks, wants a truce. | Axphain",
                "The Front lost a bridge. The council rejected a truce. | nobody",
            })
    void a_body_or_office_is_whoever_bore_the_word(String text, String holders) {
        String found = lastHolders(text);
        assertThat(found).isEqualTo(holders);
    }

    @Test
    void whom_a_trailing_speaker_talks_of_does_not_speak() {
        assertThat(lastHolders("Elphberg spoke in parliament. The posts round Hentzau's castle were empty, he said."))
                .isEqualTo("Ruritania government");
    }

    @Test
    void many_in_a_state_are_its_public_as_the_codebook_calls_it() {
        assertThat(lastHolders("Many in Ruritania want a truce.")).isEqualTo("Ruritanian public");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Front must accept a truce.",
                "Ruritania government troops closed the road to begin repairs.",
                "The Front held a rally.",
            })
    void duties_purposes_and_other_senses_are_no_statements(String text) {
        assertThat(candidates(text, List.of())).isEmpty();
    }

    @Test
    void what_others_think_by_the_way_is_not_their_statement() {
        assertThat(candidates("Graustark said the bridge that the Front wants was mined.", List.of()))
                .allSatisfy(candidate ->
                        assertThat(candidate.holders().get(0).party()).isEqualTo("Graustark"));
    }

    @Test
    void a_title_names_the_speaker_of_a_text_without_quotation_marks() {
        List<Sentence> title = PARSER.parse(Ruritania.document("Interview with Rupert Hentzau on the war"));
        List<Actor> byline = Byline.of(title, new ActorResolver(NAMES, title));
        String text = "Why did the talks fail? Let us begin there. Why?\n"
                + "The world forgot our valley. We waited for ten years. We have buried our sons.";

        List<Candidate> found = candidates(text, byline);

        assertThat(Byline.announced("Interview with Rupert Hentzau")).isTrue();
        assertThat(Byline.announced("Hentzau holds the castle")).isFalse();
        assertThat(found)
                .hasSize(3)
                .allSatisfy(candidate ->
                        assertThat(candidate.holders()).containsExactly(new Actor("Zenda Front", "Rupert Hentzau")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hentzau spoke. The US rejected a truce. | United States",
                "Ruritania has always been strongly opposed to a truce. | Ruritania government",
                "It is bad news for Zenda. Graustark is against a truce. | Graustark",
                "Graustark called for more monitors to be sent. | Graustark",
                "Axphain made an appeal to all sides to lay down their arms. | Axphain",
                "In Elphberg's view the truce ought to hold. | Ruritania government",
                "Graustark is in favour of a truce. | Graustark",
                "Elphberg said by telephone that nothing had been signed. | Ruritania government",
                "What the Graustarkian leaders want above all is to be safe. | Graustark",
                "Ruritania and the Front committed themselves to stop all raids. | Ruritania government+Zenda Front",
                "Hentzau met reporters. The spokesman also accused Graustark of delay. | Zenda Front",
                "Otto Krafstein, who leads the Front's delegation, rejected a truce. | Zenda Front",
            })
    void aPositionIsFoundInWhateverFormItIsPut(String text, String holders) {
        assertThat(lastHolders(text)).isEqualTo(holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Graustarkian plan calls for an election. | Graustark",
                "Graustark has presented a draft. The draft provides for an election. | Graustark",
                "Ruritania and the Front met. Under the deal, the army will leave. | Ruritania government+Zenda Front",
            })
    void whatAPlanSaysIsItsSponsorsAndWhatADealSaysIsItsSides(String text, String holders) {
        assertThat(lastHolders(text)).isEqualTo(holders);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elphberg spoke. \"Nobody here wants this war any more,\" said Otto Krafstein, a shopkeeper. | nobody",
                "\"Ruritania is ready for a truce now,\" said Otto Krafstein, an analyst. | nobody",
                "Analysts say that Ruritania wants a truce. | nobody",
            })
    void whatStrangersSayIsNobodysPosition(String text, String holders) {
        assertThat(lastHolders(text)).isEqualTo(holders);
    }

    @Test
    void aBareNameForRebelsMeansTheOnlyRebelsOfTheProcess() {
        assertThat(lastHolders("The guerrillas rejected a truce on Monday.")).isEqualTo("Zenda Front");
    }
}
