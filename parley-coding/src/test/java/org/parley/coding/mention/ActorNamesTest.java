package org.parley.coding.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.event.Ruritania;
import org.parley.coding.parse.SentenceParser;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;

/** Names as texts write them. */
class ActorNamesTest {
    private static final SentenceParser PARSER = new SentenceParser(Ruritania.models());
    private static final ActorNames NAMES = new ActorNames(codebook());

    private static Codebook codebook() {
        return new Codebook(
                "zenda",
                "The war for Zenda",
                List.of(
                        party("Ruritania government", List.of(), List.of("Strelsau"), List.of("Ruritanian")),
                        party("Miners", List.of("Zenda Miners' Party"), List.of(), List.of(), "Fritz Tarlenheim"),
                        party("ZLA", List.of("Zenda Liberation Army (North)", "Jama'at-e-Zenda"), List.of(), List.of()),
                        party("Ruritanian public", List.of("Ruritanians"), List.of(), List.of())),
                List.of(
                        party("Ruritania", List.of(), List.of(), List.of("Ruritanian", "Ruritanians")),
                        party("Graustark", List.of(), List.of("Edelweiss"), List.of(), "Hans Sapt", "Karl Sapt"),
                        party("Axphain", List.of(), List.of("Dawsbergen"), List.of(), "Otto Tarlenheim", "Ugo Ganlook"),
                        party("Dawsbergen", List.of(), List.of("Serros"), List.of(), "Dantan Ganlook")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Party party(
            String name, List<String> aliases, List<String> capitals, List<String> demonyms, String... people) {
        List<Person> persons = List.of(people).stream()
                .map(person -> new Person(person, List.of(), List.of()))
                .toList();
        return new Party(name, PartyRole.PRINCIPAL, aliases, capitals, demonyms, persons);
    }

    private static List<String> parties(String text) {
        return PARSER.parse(Ruritania.document(text)).stream()
                .flatMap(sentence -> NAMES.find(sentence).stream())
                .map(mention -> mention.name().party())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "The Zenda Miners' Party met., Miners",
        "The Zenda Liberation Army (North) met., ZLA",
        "Jama'at-e-Zenda met., ZLA",
    })
    void hyphensApostrophesAndBracketsDoNotHideAName(String text, String party) {
        assertThat(parties(text)).containsExactly(party);
    }

    @ParameterizedTest
    @CsvSource({"Ruritania met., Ruritania government", "Ruritanians voted., Ruritanian public"})
    void theProcessDecidesWhatACommonNameMeans(String text, String party) {
        assertThat(parties(text)).containsExactly(party);
    }

    @ParameterizedTest
    @CsvSource({"Sapt left., Graustark", "Ganlook left., ''", "Hans Sapt left., Graustark", "Erna Sapt left., ''"})
    void aSurnameStandsForItsBearersIfTheyAreOfOneParty(String text, String party) {
        assertThat(String.join("", parties(text))).isEqualTo(party);
    }
}
