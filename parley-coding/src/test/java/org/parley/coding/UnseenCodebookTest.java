package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.event.Ruritania;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.record.Statement;

/** A codebook of short descriptions without any cue, and a country that the inherited actors know under another name. */
class UnseenCodebookTest {
    private static final CodingPipeline PIPELINE = CodingPipeline.sharing(codebook(), Ruritania.models());

    private static Codebook codebook() {
        Party government =
                new Party("Ruritania government", PartyRole.PRINCIPAL, List.of(), List.of(), List.of(), List.of());
        Party front =
                new Party("Hentzau Front", PartyRole.PRINCIPAL, List.of("the Front"), List.of(), List.of(), List.of());
        Party opposition =
                new Party("Ruritanian opposition", PartyRole.OBSERVER, List.of(), List.of(), List.of(), List.of());
        Party state = new Party(
                "Ruritania", PartyRole.OBSERVER, List.of(), List.of("Strelsau"), List.of("Ruritanian"), List.of());
        return new Codebook(
                "hentzau",
                "Ruritania and the Hentzau Front",
                List.of(government, front, opposition),
                List.of(state),
                List.of(
                        issue(
                                "violence",
                                "Violence",
                                option("quiet", "Ceasefire", "Both stop shooting."),
                                option("arms", "Disarmament", "Fighters give up their weapons.")),
                        issue(
                                "process",
                                "The talks themselves",
                                option("dialogue", "Dialogue", "Talks are held and go on."),
                                option("go-between", "Mediation", "A third country mediates.")),
                        issue(
                                "state",
                                "The state",
                                option("self-rule", "Autonomy", "The province rules itself."),
                                option("ballot", "Elections", "A new parliament is chosen."))),
                List.of(),
                List.of());
    }

    private static Issue issue(String id, String name, Option... options) {
        return new Issue(id, name, name + "?", List.of(), List.of(options), List.of());
    }

    private static Option option(String id, String label, String description) {
        return new Option(id, label, description, List.of(), false, List.of());
    }

    private static List<Statement> statements(String text) {
        return PIPELINE.code(Ruritania.document(text)).statements();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Hentzau Front said it was ready to return to the table. | dialogue
            The Hentzau Front demands that the guns fall silent, a truce before anything else. | quiet
            The Hentzau Front rejected any decommissioning of its rifles. | arms
            The Hentzau Front wants a neutral envoy as a go-between. | go-between
            The Hentzau Front insists on devolution for the province. | self-rule
            The Hentzau Front called for polls in which every voter has a ballot. | ballot
            """)
    void wordsMeetAnOptionThatDoesNotUseThem(String text, String option) {
        assertThat(statements(text))
                .first()
                .extracting(statement -> statement.coding().option())
                .isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruritania rejected the truce. | Ruritania government
            Strelsau rejected the truce. | Ruritania government
            Ruritanian officials rejected the truce. | Ruritania government
            The opposition rejected the truce. | Ruritanian opposition
            """)
    void theStateIsThePartyThatGovernsIt(String text, String holder) {
        assertThat(statements(text))
                .isNotEmpty()
                .allSatisfy(statement ->
                        assertThat(statement.attribution().holder()).isEqualTo(holder));
    }

    @Test
    void bothGovernmentsAndTheTwoAreThePrincipals() {
        List<Statement> statements =
                statements("Ruritania met the Hentzau Front in Dawsbergen. The two agreed to a truce.");
        assertThat(statements)
                .filteredOn(statement -> statement.coding().option().equals("quiet"))
                .extracting(statement -> statement.attribution().holder())
                .contains("Ruritania government", "Hentzau Front");
    }

    @Test
    void blamingSomebodyForBreakingATruceIsForTheTruce() {
        assertThat(statements("The Hentzau Front accused Ruritania of violating the ceasefire."))
                .first()
                .extracting(statement -> statement.coding().act().label() + " "
                        + statement.coding().polarity().label())
                .isEqualTo("criticise +");
    }

    @Test
    void aDemandNoLongerMadeIsNoDemand() {
        assertThat(statements("The Hentzau Front no longer insists on autonomy."))
                .first()
                .extracting(statement -> statement.coding().act().label() + " "
                        + statement.coding().polarity().label())
                .isEqualTo("reject -");
    }

    @Test
    void notGivingUpAThingIsForIt() {
        assertThat(statements("The Hentzau Front will not give up its autonomy."))
                .first()
                .extracting(statement -> statement.coding().option() + " "
                        + statement.coding().polarity().label())
                .isEqualTo("self-rule +");
    }

    @Test
    void anInterviewWithoutMarksIsSaidByWhomItNames() {
        Party front = new Party(
                "Hentzau Front",
                PartyRole.PRINCIPAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(new org.parley.model.codebook.Person("Rupert Hentzau", List.of(), List.of())));
        Codebook plain = codebook();
        Codebook own = new Codebook(
                plain.id(), plain.title(), List.of(front), List.of(), plain.issues(), List.of(), List.of());
        String text =
                "In an interview Rupert Hentzau spoke of the years of war. We want a truce. I do not trust promises."
                        + " We will return to the talks. We have always asked for autonomy.";
        assertThat(CodingPipeline.sharing(own, Ruritania.models())
                        .code(Ruritania.document(text))
                        .statements())
                .extracting(statement -> statement.attribution().speaker() + " "
                        + statement.coding().option())
                .contains("Rupert Hentzau quiet", "Rupert Hentzau dialogue");
    }
}
