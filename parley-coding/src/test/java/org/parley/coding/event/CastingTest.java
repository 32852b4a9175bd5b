package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is cast for events whose sentence names its doers in a roundabout way, or not at all. */
class CastingTest {
    private static final String INTRODUCTION = "Ruritania and Graustark are rivals. ";

    private final Ruritania ruritania = new Ruritania();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two leaders met in Zenda. | consult",
                "The two agreed to meet again. | agree",
                "The two countries have fought three wars. | assault",
                "The rival armies clashed in March. | assault",
                "Talks between Ruritania and Graustark were suspended. | reject",
                "The talks were suspended in May. | reject",
                "A ceasefire agreement was reached in January. | agree",
                "The truce signed in April is holding. | agree",
                "Clashes near Zenda left 11 soldiers dead. | assault",
                "More than 200 people are reported to have died in the clashes. | assault",
                "The war, which has killed 5,000 people, goes on. | assault",
            })
    void castsBothPrincipals(String text, String root) {
        assertThat(ruritania.lines(INTRODUCTION + text))
                .containsExactlyInAnyOrder("Ruritania " + root + " Graustark", "Graustark " + root + " Ruritania");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Troops loyal to Ruritania shelled Graustark. | Ruritania assault Graustark",
                "Forces aligned with Ruritania seized a Graustarkian town. | Ruritania coerce Graustark",
                "Helicopters from Ruritania attacked Graustark. | Ruritania assault Graustark",
                "Ten people were killed in Ruritanian raids on Graustark. | Ruritania assault Graustark",
                "Ruritanian troops crossed the border into Graustark. | Ruritania assault Graustark",
                "Ruritania took control of the Graustarkian port. | Ruritania coerce Graustark",
                "Ruritania was quick to condemn Graustark. | Ruritania accuse Graustark",
                "Ruritania discussed the border with Graustark. | Ruritania consult Graustark",
                "Ruritania is set to meet Graustark. | Ruritania consult Graustark",
                "Ruritania and Graustark were to meet on Monday. | Ruritania consult Graustark",
                "Ruritania joined forces with Axphain. | Ruritania cooperate Axphain",
                "Ruritania sold weapons to Axphain. | Ruritania aid Axphain",
                "Ruritania issued a call to Graustark. | Ruritania request Graustark",
                "Ruritania said that Graustark had violated the truce. | Ruritania accuse Graustark",
            })
    void castsThoseBehind(String text, String event) {
        assertThat(ruritania.lines(text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earthquake killed 5,000 people.",
                "Ruritania declined to comment on Graustark.",
                "Ruritania called the plan a trick on Tuesday.",
                "Graustark is backed by Axphain.",
                "The fighting must end.",
                "Ruritania will release a statement as soon as Graustark agreed.",
                "Ruritania said that it would not attend the talks.",
                "Ruritania discussed the weather.",
                "The rebels fighting Graustark are from Ruritania.",
            })
    void castsNobody(String text) {
        assertThat(ruritania.lines(INTRODUCTION + text)).isEmpty();
    }
}
