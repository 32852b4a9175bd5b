package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.record.Event;

class EventCoderTest {
    private final Ruritania ruritania = new Ruritania();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania attacked Graustark on Tuesday. | Ruritania assault Graustark",
                "Graustark was attacked by Ruritanian troops. | Ruritania assault Graustark",
                "Ruritanian drones hit three Graustarkian bases. | Ruritania assault Graustark",
                "Ruritania launched an attack on Graustark. | Ruritania assault Graustark",
                "Ruritania imposed sanctions on Graustark. | Ruritania sanction Graustark",
                "Ruritania lifted its blockade of Graustark. | Ruritania concede Graustark",
                "Ruritania withdrew its troops from Graustark. | Ruritania concede Graustark",
                "Ruritania accused Graustark of shelling schools. | Ruritania accuse Graustark",
                "Ruritania rejected a Graustarkian proposal on Monday. | Ruritania reject Graustark",
                "Ruritania called on Graustark to leave the valley. | Ruritania request Graustark",
                "Axphain urged Graustark to sign. | Axphain request Graustark",
                "Ruritania threatened to bomb Graustark. | Ruritania threaten Graustark",
                "Ruritania seized a Graustarkian village. | Ruritania coerce Graustark",
                "Ruritania deployed troops along the border. | Ruritania mobilize",
                "Axphain gave Graustark ten tanks. | Axphain aid Graustark",
                "Axphain praised Graustark. | Axphain support Graustark",
                "Ruritania summoned the Graustarkian ambassador. | Ruritania protest Graustark",
                "Ruritania expelled two Graustarkian diplomats. | Ruritania sanction Graustark",
                "Ruritania shared intelligence with Axphain. | Ruritania cooperate Axphain",
                "Elphberg met the Graustarkian president in Zenda. | Ruritania consult Graustark",
                "On Friday Ruritanian troops attacked Graustark. | Ruritania assault Graustark",
            })
    void codesWhoDidWhatToWhom(String text, String event) {
        assertThat(ruritania.lines(text)).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania and Graustark signed a treaty. | agree",
                "Ruritania and Graustark held talks in Zenda. | consult",
                "The talks between Ruritania and Graustark ended. | consult",
                "The two sides exchanged prisoners. | cooperate",
                "Three days of talks ended in Zenda. | consult",
            })
    void codesMutualEventsFromBothSides(String text, String root) {
        assertThat(ruritania.lines("Ruritania and Graustark are rivals. " + text))
                .containsExactlyInAnyOrder("Ruritania " + root + " Graustark", "Graustark " + root + " Ruritania");
    }

    @ParameterizedTest
    @CsvSource({
        "Ruritania may attack Graustark.",
        "Ruritania will attack Graustark.",
        "Ruritania did not attack Graustark.",
        "If Ruritania attacked Graustark the war would spread.",
        "Ruritania wants talks with Graustark.",
        "Ruritania denies bombing Graustark.",
        "Ruritania continues to demand an apology from Graustark.",
        "Ruritania is ready to withdraw its troops from Graustark.",
        "Did Ruritania attack Graustark?",
        "The talks took place in a hotel.",
        "Ruritania met its targets.",
    })
    void codesNothingThatHasNotHappened(String text) {
        assertThat(ruritania.lines(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania refused to meet Graustark. | Ruritania reject Graustark",
                "Ruritania said on Monday that it would not attend the talks. | Ruritania reject",
                "Ruritania vowed to attack Graustark. | Ruritania threaten Graustark",
                "Axphain said on Monday that Graustark must leave the valley. | Axphain request Graustark",
            })
    void readsWhatIsDoneBySpeaking(String text, String event) {
        assertThat(ruritania.lines(text)).containsExactly(event);
    }

    @Test
    void takesAMissileAttackThatLeftDeadForAnAssault() {
        List<Event> events =
                ruritania.events("Ruritanian missile attacks on Edelweiss left at least 15 civilians dead.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).root().label()).isEqualTo("assault");
        assertThat(events.get(0).figures())
                .extracting(figure -> figure.quote().words())
                .containsExactly("at least 15");
    }

    @Test
    void givesADeathTollOfTheWarToBothPrincipals() {
        assertThat(ruritania.lines("Ruritania and Graustark are rivals. The war has killed 5,000 people."))
                .containsExactlyInAnyOrder("Ruritania assault Graustark", "Graustark assault Ruritania");
    }

    @Test
    void datesAnEventByItsClauseAndNotByTheArticle() {
        Event dated =
                ruritania.events("Ruritania attacked Graustark on Tuesday.").get(0);
        Event undated = ruritania.events("Ruritania attacked Graustark.").get(0);

        assertThat(dated.date()).hasToString("2025-08-26");
        assertThat(undated.date().known()).isFalse();
    }

    @Test
    void namesThePlaceOfATalk() {
        assertThat(ruritania
                        .events("Elphberg met the Graustarkian president in Zenda on Monday.")
                        .get(0)
                        .place())
                .isEqualTo("Zenda");
    }

    @Test
    void quotesVerbatim() {
        String text = "Ruritania \u2013 after all \u2013 attacked \u201cGraustark\u201d, killing 20 people.";

        assertThat(ruritania.events(text))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.evidence().quote().span().of(text))
                        .isEqualTo(event.evidence().quote().words()));
    }

    @Test
    void namesWhoClaimsAFigure() {
        Event event =
                ruritania.events("Graustark said Ruritania killed 20 soldiers.").get(0);

        assertThat(event.figures()).hasSize(1);
        assertThat(event.figures().get(0).claimant()).isEqualTo("Graustark");
    }
}
