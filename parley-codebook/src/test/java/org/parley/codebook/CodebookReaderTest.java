package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.text.CodedDate;

class CodebookReaderTest {
    private static final String PARTIES = """
            codebook: island
            parties:
              - {name: North, aliases: Northern Front}
              - {name: South, metonyms: [Port Sud]}
            issues:
              - id: land
                options: [partition, {id: union, exclusive: true, controlled-by: Port Sud}]
            """;

    private static Codebook parse(String yaml) {
        return new CodebookReader(new ShippedCodebooks()).parse("island.yaml", yaml);
    }

    private static void assertRefused(String yaml, String place, String words) {
        assertThatThrownBy(() -> parse(yaml))
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith("island.yaml:" + place + ": ")
                .hasMessageContaining(words)
                .hasMessageContaining(System.lineSeparator() + "Maybe ");
    }

    @Test
    void briefCodebookGetsItsDefaults() {
        Codebook codebook = parse(PARTIES);
        assertThat(codebook.title()).isEqualTo("island");
        assertThat(codebook.parties()).extracting(Party::role).containsOnly(PartyRole.PRINCIPAL);
        assertThat(codebook.parties().get(0).aliases()).containsExactly("Northern Front");
        Issue land = codebook.issues().get(0);
        assertThat(land.name()).isEqualTo("Land");
        assertThat(land.propositions()).isEmpty();
        assertThat(land.options())
                .containsExactly(
                        new Option("partition", "Partition", "", List.of(), false, List.of()),
                        new Option("union", "Union", "", List.of(), true, List.of("South")));
    }

    @Test
    void actorsAreObserversAndMayBeBareNames() {
        Codebook codebook = parse("codebook: island\nactors: [East, {name: West, role: mediator}]\n");
        assertThat(codebook.actors())
                .extracting(Party::name, Party::role)
                .containsExactly(tuple("East", PartyRole.OBSERVER), tuple("West", PartyRole.MEDIATOR));
    }

    @Test
    void aMonthOrYearMeansItsFirstDayAsBeginningAndItsLastAsEnd() {
        Codebook codebook = parse("""
                codebook: island
                parties:
                  - name: North
                    people:
                      - {name: Ana Bel, offices: {title: envoy, from: 2024, to: 2025-02}}
                      - {name: Cy Dor, offices: speaker}
                      - Eve Fox
                """);
        var people = codebook.parties().get(0).people();
        assertThat(people.get(0).offices())
                .containsExactly(new Office("envoy", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 2, 28)));
        assertThat(people.get(1).offices()).containsExactly(new Office("speaker", LocalDate.MIN, LocalDate.MAX));
        assertThat(people.get(2).name()).isEqualTo("Eve Fox");
    }

    @Test
    void provisionIsChosenAndTakesThePlansDateUnlessItSaysOtherwise() {
        Codebook codebook = parse(PARTIES + """
                plans:
                  - id: first
                    sponsors: Northern Front
                    date: 2025-03
                    provisions:
                      - {issue: land, option: union}
                      - {issue: land, option: partition, chosen: false, text: Never., date: 2025-04-02}
                """);
        var plan = codebook.plans().get(0);
        assertThat(plan.sponsors()).containsExactly("North");
        assertThat(plan.provisions().get(0).chosen()).isTrue();
        assertThat(plan.provisions().get(0).date()).isEqualTo(CodedDate.parse("2025-03"));
        assertThat(plan.provisions().get(1).chosen()).isFalse();
        assertThat(plan.provisions().get(1).date()).isEqualTo(CodedDate.parse("2025-04-02"));
    }

    @Test
    void roundsAreSortedAndLastADayUnlessSaidOtherwise() {
        Codebook codebook = parse(PARTIES + """
                rounds:
                  - {id: second, from: 2025-02-01, to: 2025-02-03, participants: [North, Port Sud]}
                  - {id: first, from: 2025-01-09}
                """);
        assertThat(codebook.rounds())
                .extracting(round -> round.id() + " " + round.from() + " " + round.to())
                .containsExactly("first 2025-01-09 2025-01-09", "second 2025-02-01 2025-02-03");
        assertThat(codebook.rounds().get(1).participants()).containsExactly("North", "South");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partys: []                                     | 2:1   | "parties" was meant
            title: x\\nparties: [{nam: x}]                 | 3:12  | "name" was meant
            parties: [{name: x, role: mediater}]           | 2:27  | "mediator" was meant
            parties: [{role: mediator}]                    | 2:11  | The key (name) must be given
            parties: [{name: ''}]                          | 2:18  | must not be empty
            parties: [x, x]                                | 2:14  | described only once
            parties: [{name: x, aliases: [y]}, {name: z, metonyms: [y]}] | 2:57  | must not also be a name of x
            parties: [{name: x, people: [p, p]}]           | 2:11  | must be described only once
            parties: [{name: x, people: [{name: p, offices: {title: t, from: 2024, to: 2023}}]}] | 2:49  | exchanged
            parties: [{name: x, people: [{name: p, offices: {title: t, from: soon}}]}] | 2:66  | 2025-08-15, 2025-08 or 2025
            issues: [{id: Land Rights, options: [a]}]      | 2:15  | "land-rights" was meant
            issues: [{id: a}]                              | 2:10  | at least one option
            issues: [{id: a, options: [b, b]}]             | 2:31  | must stand only once
            issues: [{id: a, options: [b]}, {id: a, options: [b]}] | 2:38  | must stand only once
            issues: [{id: a, options: [{id: b, controlled-by: c}]}] | 2:51  | one of the codebook's parties
            issues: [{id: a, options: [{id: b, exclusive: perhaps}]}] | 2:47  | true or false
            issues: [{id: a, options: [big], propositions: [{text: t, affirms: bag}]}] | 2:68  | "big" was meant
            issues: [{id: a, options: [b], propositions: [{text: t, affirms: b, denies: x}]}] | 2:77  | one of issue (a)
            issues: [{id: a, options: [b], propositions: [{text: t}]}] | 2:47  | The key (affirms)
            plans: [{id: a, sponsors: x}]                  | 2:27  | added under parties or actors
            plans: [{id: a, provisions: [{issue: b, option: c}]}] | 2:38  | one of the codebook's issues
            plans: [{id: a}, {id: a}]                      | 2:23  | must stand only once
            rounds: [{id: a}]                              | 2:10  | The key (from)
            rounds: [{id: a, from: 2025-02-30}]            | 2:24  | must be a day
            rounds: [{id: a, from: 2025-02, to: 2025-01}]  | 2:10  | exchanged
            extends: generol                               | 2:10  | "general" was meant
            inherit: [actors, plans]                       | 2:19  | must be one of actors, issues
            """)
    void whatIsWrongIsRefusedWithPlaceAndMend(String line, String place, String words) {
        assertRefused("codebook: island\n" + line.replace("\\n", "\n"), place, words);
    }

    @Test
    void aCodebookNeedsAnId() {
        assertRefused("title: Island\n", "1:1", "The key (codebook) must be given");
    }

    @Test
    void fileThatIsMissingOrNotTextIsRefused(@TempDir Path folder) throws Exception {
        CodebookReader reader = new CodebookReader(new ShippedCodebooks());
        assertThatThrownBy(() -> reader.read(folder.resolve("none.yaml")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("general, ukraine-russia");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "codebook: îsland".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> reader.read(latin)).hasMessageContaining("must be UTF-8");
    }

    @Test
    void codebookIsOpenedByShippedIdOrFile(@TempDir Path folder) throws Exception {
        CodebookReader reader = new CodebookReader(new ShippedCodebooks());
        Path file = folder.resolve("island.yaml");
        Files.writeString(file, PARTIES);
        assertThat(reader.open("general").id()).isEqualTo("general");
        assertThat(reader.open(file.toString()).id()).isEqualTo("island");
        assertThatThrownBy(() -> reader.open("ukraine-rusia"))
                .hasMessageContaining("there is none")
                .hasMessageContaining("\"ukraine-russia\" was meant");
    }

    @Test
    void twoPartiesMayShareADemonym() {
        Codebook codebook = parse("""
                codebook: island
                parties:
                  - {name: North Isle, demonyms: [Islander]}
                  - {name: South Isle, demonyms: [Islander]}
                """);
        assertThat(codebook.parties()).extracting(Party::name).containsExactly("North Isle", "South Isle");
    }

    @Test
    void partyOfAKnownNameTakesOverWhatTheGeneralCodebookKnowsOfIt() {
        Codebook codebook = parse("""
                codebook: island
                extends: general
                parties:
                  - {name: Norway, role: mediator, aliases: [The Norwegians' house]}
                """);
        Party norway = codebook.parties().get(0);
        assertThat(norway.metonyms()).contains("Oslo");
        assertThat(norway.demonyms()).contains("Norwegian");
        assertThat(norway.aliases()).contains("The Norwegians' house");
        assertThat(codebook.actors()).extracting(Party::name).doesNotContain("Norway");
    }

    @Test
    void aPersonMayHaveServedAnotherPartyAtAnotherTime() {
        String yaml = """
                codebook: sides
                parties:
                  - {name: North, people: [{name: Ana Belmar, offices: [{title: envoy, to: 2024-06}]}]}
                  - {name: South, people: [{name: Ana Belmar, variants: [Belmar], offices: [{title: adviser, from: %s}]}]}
                """;
        CodebookReader reader = new CodebookReader(new ShippedCodebooks());
        Codebook codebook = reader.parse("sides.yaml", yaml.formatted("2024-07"));
        assertThat(codebook.parties())
                .allSatisfy(each -> assertThat(each.people()).hasSize(1));
        assertThatThrownBy(() -> reader.parse("sides.yaml", yaml.formatted("2024-05")))
                .hasMessageContaining("Ana Belmar");
    }
}
