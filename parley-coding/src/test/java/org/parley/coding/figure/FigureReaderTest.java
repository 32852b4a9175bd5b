package org.parley.coding.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.event.Ruritania;
import org.parley.coding.lexicon.NumberLexicon;
import org.parley.model.record.Figure;
import org.parley.model.text.SourceDocument;

class FigureReaderTest {
    private final FigureReader reader = new FigureReader(new NumberLexicon());

    private List<Figure> in(String text) {
        SourceDocument document = Ruritania.document(text);
        return Ruritania.sentences(document).stream()
                .flatMap(sentence -> reader.in(sentence, text).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army fired 31 missiles. | missiles | 31 | exact | 31",
                "The army fired nearly 600 drones. | drones | 600 | about | nearly 600",
                "The raid killed at least 20 people. | killed | 20 | at least | at least 20",
                "The war has killed more than 220,000 people. | killed | 220000 | at least | more than 220,000",
                "Two people were killed. | killed | 2 | exact | Two",
                "The attack left 15 civilians dead. | civilians killed | 15 | exact | 15",
                "Up to 80,000 villagers fled. | villagers displaced | 80000 | at most | Up to 80,000",
                "The raid wounded dozens. | wounded | 12 | at least | dozens",
                "The war displaced tens of thousands. | displaced | 10000 | at least | tens of thousands",
                "They promised $2 billion in aid. | dollars | 2000000000 | exact | $2 billion",
                "They promised 1.5 million euros. | euros | 1500000 | exact | 1.5 million",
                "Turnout was 27.5 percent. | percent | 27.5 | exact | 27.5",
                "Twenty-five soldiers came home. | soldiers | 25 | exact | Twenty-five",
            })
    void readsWhatHowManyAndTheBound(String text, String what, double value, String bound, String words) {
        List<Figure> figures = in(text);

        assertThat(figures).hasSize(1);
        Figure figure = figures.get(0);
        assertThat(figure.what()).isEqualTo(what);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.bound().label()).isEqualTo(bound);
        assertThat(figure.quote().words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "They met in 2022.",
        "They met for three days.",
        "They met on 5 March.",
        "The council passed Resolution 1701.",
        "A three-month truce began.",
    })
    void takesNoDateLengthOrNameForAFigure(String text) {
        assertThat(in(text)).isEmpty();
    }
}
