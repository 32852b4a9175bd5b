package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;

class ShippedCodebooksTest {
    private final ShippedCodebooks shipped = new ShippedCodebooks();

    static Stream<String> ids() {
        return ShippedCodebooks.IDS.stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyIssueAsksAndEveryOptionIsDescribedAndHasCues(String id) {
        Codebook codebook = shipped.get(id);
        assertThat(codebook.id()).isEqualTo(id);
        assertThat(codebook.issues()).isNotEmpty();
        for (Issue issue : codebook.issues()) {
            assertThat(issue.question()).as(issue.id()).endsWith("?");
            assertThat(issue.cues()).as(issue.id()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(issue.propositions()).as(issue.id()).hasSizeBetween(4, 20);
            for (Option option : issue.options()) {
                assertThat(option.description())
                        .as(issue.id() + " " + option.id())
                        .endsWith(".");
                assertThat(option.cues()).as(issue.id() + " " + option.id()).hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyOptionIsMeantByAProposition(String id) {
        for (Issue issue : shipped.get(id).issues()) {
            assertThat(issue.propositions().stream().map(p -> p.affirms()).distinct())
                    .as(issue.id())
                    .containsAll(issue.options().stream().map(Option::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void cuesAreLowerCaseWords(String id) {
        for (Issue issue : shipped.get(id).issues()) {
            Stream<String> ofOptions = issue.options().stream().flatMap(option -> option.cues().stream());
            assertThat(Stream.concat(issue.cues().stream(), ofOptions))
                    .as(issue.id())
                    .allMatch(cue -> cue.equals(cue.toLowerCase(Locale.ROOT)))
                    .noneMatch(cue -> cue.matches("0*"));
        }
    }

    @Test
    void partiesOfUkraineRussiaHaveTheNamesOfTheHandCoding() {
        assertThat(shipped.get("ukraine-russia").parties())
                .extracting(Party::name)
                .contains("Russia", "Ukraine", "United States", "European Union", "United Kingdom", "France")
                .contains("Germany", "European leaders", "NATO", "Canada", "Western countries", "Belgium", "E3")
                .contains("Coalition of the Willing", "Turkey", "United Nations", "Saudi Arabia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            territory | cede-donbas, withdraw-four-regions, freeze-line, restore-1991, territorial-concession, land-swap, dmz-economic-zone, russian-control, sovereignty
            recognition | recognise-crimea, recognise-annexed
            ceasefire | unconditional-ceasefire, limited-truce, ceasefire, peace-deal-first, monitoring, strikes-on-military, strikes-on-civilians, continue-war, end-war
            security-guarantees | guarantees, article5-like, western-guarantees, legally-binding, russian-role
            nato | nato-membership, neutrality, bases-exercises
            eu | eu-membership
            foreign-troops | western-troops, us-troops
            army-limits | army-cap, demilitarisation, military-aid, army-strength, amnesty
            znpp | russian-control, us-control, ukrainian-return, joint-control, us-presence
            sanctions | more-sanctions, sanctions-relief
            economy | frozen-assets-use, minerals-deal, reparations, reconstruction-aid
            prisoners-humanitarian | prisoner-exchange, return-children, bodies-exchange, humanitarian
            elections-language | referendum, elections, language-rights
            process | talks, leaders-meeting, europe-inclusion, ukraine-inclusion, us-mediation, peace-plan, peace-summit, deadline, root-causes, compromise, trust
            """)
    void issuesAndOptionsOfUkraineRussiaAreThoseOfTheHandCoding(String issueId, String options) {
        Codebook codebook = shipped.get("ukraine-russia");
        assertThat(codebook.issues()).hasSize(14);
        Issue issue = codebook.issues().stream()
                .filter(each -> each.id().equals(issueId))
                .findFirst()
                .orElseThrow();
        assertThat(issue.options()).extracting(Option::id).containsExactlyElementsOf(List.of(options.split(", ")));
    }

    @Test
    void unknownIdNamesTheNearest() {
        assertThat(shipped.find("nowhere")).isEmpty();
        assertThatThrownBy(() -> shipped.get("ukraine-rusia"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("\"ukraine-russia\" was meant");
    }
}
