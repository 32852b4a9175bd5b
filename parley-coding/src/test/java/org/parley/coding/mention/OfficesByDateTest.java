package org.parley.coding.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.CodingPipeline;
import org.parley.coding.event.Ruritania;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;
import org.parley.model.record.Attribution;
import org.parley.model.text.CodedDate;
import org.parley.model.text.SourceDocument;

/** Who is meant by a title, and whom a person speaks for, on the day of the article. */
class OfficesByDateTest {
    private static final LocalDate CHANGE = LocalDate.of(2024, 6, 30);
    private static final Person OLD = person("Fritz Tarlenheim", "foreign minister", LocalDate.MIN, CHANGE);
    private static final Person NEW = person("Flavia Sapt", "foreign minister", CHANGE.plusDays(1), LocalDate.MAX);
    private static final CodingPipeline PIPELINE = CodingPipeline.sharing(codebook(), Ruritania.models());

    private static Person person(String name, String title, LocalDate from, LocalDate to) {
        return new Person(name, List.of(), List.of(new Office(title, from, to)));
    }

    private static Codebook codebook() {
        return new Codebook(
                "ruritania",
                "Ruritania and Graustark",
                List.of(
                        party(
                                "Ruritania",
                                "Ruritanian",
                                OLD,
                                NEW,
                                person("Rupert Hentzau", "envoy", LocalDate.MIN, CHANGE)),
                        party(
                                "Graustark",
                                "Graustarkian",
                                person("Rupert Hentzau", "adviser", CHANGE.plusDays(1), LocalDate.MAX))),
                List.of(),
                List.of(new Issue(
                        "ceasefire",
                        "Ceasefire",
                        "Does the fighting stop?",
                        List.of(),
                        List.of(new Option(
                                "ceasefire",
                                "Ceasefire",
                                "The fighting stops.",
                                List.of("ceasefire"),
                                false,
                                List.of())),
                        List.of())),
                List.of(),
                List.of());
    }

    private static Party party(String name, String demonym, Person... people) {
        return new Party(name, PartyRole.PRINCIPAL, List.of(), List.of(), List.of(demonym), List.of(people));
    }

    private static Attribution who(String day, String text) {
        SourceDocument at = Ruritania.document(text);
        SourceDocument document = new SourceDocument(
                at.id(),
                at.title(),
                at.publisher(),
                at.author(),
                at.address(),
                CodedDate.parse(day),
                at.dateOrigin(),
                at.language(),
                at.contentHash(),
                at.text(),
                at.passages());
        return PIPELINE.code(document).statements().get(0).attribution();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-10 | Ruritania | Fritz Tarlenheim
            2024-06-30 | Ruritania | Fritz Tarlenheim
            2024-07-01 | Ruritania | Flavia Sapt
            ''         | Ruritania | Flavia Sapt
            """)
    void aTitleIsWhoeverHeldTheOfficeWhenTheArticleAppeared(String day, String party, String person) {
        Attribution who = who(day, "The Ruritanian foreign minister rejected a ceasefire.");
        assertThat(who.holder()).isEqualTo(party);
        assertThat(who.speaker()).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-10 | Fritz Tarlenheim
            2025-01-10 | Flavia Sapt
            """)
    void aBareTitleIsTheOneOfThosePresentWhoHeldIt(String day, String person) {
        Attribution who = who(
                day, "Flavia Sapt met Fritz Tarlenheim and Rupert Hentzau. The foreign minister rejected a ceasefire.");
        assertThat(who.speaker()).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-10 | Ruritania
            2025-01-10 | Graustark
            ''         | Graustark
            """)
    void aPersonWhoChangedSidesSpeaksForTheSideOfTheDay(String day, String party) {
        assertThat(who(day, "Rupert Hentzau demanded a ceasefire.").holder()).isEqualTo(party);
        assertThat(who(day, "Hentzau demanded a ceasefire.").holder()).isEqualTo(party);
    }
}
