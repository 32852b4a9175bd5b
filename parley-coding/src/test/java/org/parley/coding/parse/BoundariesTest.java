package org.parley.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.event.Ruritania;
import org.parley.model.text.SourceDocument;

/** Where sentences end after abbreviations. */
class BoundariesTest {
    private static final SentenceParser PARSER = new SentenceParser(Ruritania.models());

    private static List<String> sentences(String text) {
        SourceDocument document = Ruritania.document(text);
        return PARSER.parse(document).stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They fought the RLF. The king left. | They fought the RLF. | The king left.",
                "It is up to the U.N. The council met. | It is up to the U.N. | The council met.",
                "The vote was 5-3. Ruritania abstained. | The vote was 5-3. | Ruritania abstained.",
            })
    void anAcronymOrANumberEndsASentence(String text, String first, String second) {
        assertThat(sentences(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "The U.N.'s envoy left on Monday.",
        "He flew to the U.S. on Friday.",
        "On Jan. 5 Gen. Hentzau left.",
        "She met the E.U. ministers."
    })
    void anAbbreviationInsideASentenceDoesNotEndIt(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"They fought the RLF. The king left.", "It was the U.N.'s plan.", "We saw 3. Then 4."})
    void wordsKeepTheirPlaces(String text) {
        PARSER.parse(Ruritania.document(text))
                .forEach(sentence -> sentence.tokens()
                        .forEach(token -> assertThat(token.span().of(text)).isEqualTo(token.form())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRELSAU, Ruritania - The king left.",
                "STRELSAU, Ruritania, Oct 4 \u2013 The king left.",
                "STRELSAU, May 4 - The king left.",
                "Strelsau (RNA) -- The king left.",
            })
    void theDatelineOfAWireReportIsNoPartOfItsFirstSentence(String text) {
        assertThat(sentences(text)).containsExactly("The king left.");
    }
}
