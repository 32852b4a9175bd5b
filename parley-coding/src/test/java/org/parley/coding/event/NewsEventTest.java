package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of any news: no principals, so that announced steps count and recipients may only be named nearby. */
class NewsEventTest {
    private final Ruritania ruritania = new Ruritania();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania said it will give Graustark ten tanks. | Ruritania agree Graustark",
                "Ruritania promised to free all prisoners. | Ruritania agree",
                "Ruritania is willing to withdraw its troops from Graustark. | Ruritania agree Graustark",
                "Ruritania said it would boycott the talks with Graustark. | Ruritania threaten Graustark",
                "Ruritanian guerrillas blew up a power line leading into Edelweiss. | Ruritania assault Graustark",
                "Ruritanian students staged a demonstration in Strelsau. | Ruritania protest Ruritania",
                "A Graustarkian priest was arrested in Ruritania. | Ruritania coerce Graustark",
                "Some 300 Ruritanians sought refuge in Graustark. | Ruritania request Graustark",
                "Ruritania has opened an embassy in Graustark. | Ruritania support Graustark",
                "Two Graustarkian soldiers were killed by a bomb. | assault Graustark",
            })
    void codesWhoDidWhatToWhom(String text, String event) {
        assertThat(ruritania.news(text)).contains(event);
    }

    @Test
    void inAProcessAnIntentionOfAPartyIsNoEvent() {
        assertThat(ruritania.lines("Ruritania said it will give Graustark ten tanks."))
                .isEmpty();
    }

    @Test
    void aPresidentWhomNobodyIntroducedSpeaksForTheOnlyStateNamed() {
        assertThat(ruritania.news("President Black Michael praised the army of Ruritania."))
                .contains("Ruritania support Ruritania");
    }
}
