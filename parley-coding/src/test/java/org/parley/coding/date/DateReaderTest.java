package org.parley.coding.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.lexicon.DateLexicon;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Span;

/** The day of publication is Friday, 29 August 2025, unless a test says otherwise. */
class DateReaderTest {
    private static final CodedDate PUBLISHED = CodedDate.parse("2025-08-29");
    private final DateReader reader = new DateReader(new DateLexicon());

    private List<DateMention> in(String text, CodedDate published, Direction direction) {
        return reader.in(text, new Span(0, text.length()), published, direction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Tuesday. | Tuesday | 2025-08-26",
                "They met on Friday. | Friday | 2025-08-29",
                "They met last Friday. | last Friday | 2025-08-22",
                "They met on August 15. | August 15 | 2025-08-15",
                "They met on 15 August 2024. | 15 August 2024 | 2024-08-15",
                "They met on Friday, August 15, 2025. | Friday, August 15, 2025 | 2025-08-15",
                "They met on the 15th of August. | the 15th of August | 2025-08-15",
                "They met on the first of February. | the first of February | 2025-02-01",
                "They met on 31 December. | 31 December | 2024-12-31",
                "They met on 2025-08-15. | 2025-08-15 | 2025-08-15",
                "They met in July 2025. | July 2025 | 2025-07",
                "They met in mid-August. | mid-August | 2025-08",
                "They met in November. | November | 2024-11",
                "They met last March. | last March | 2025-03",
                "February's deal holds. | February | 2025-02",
                "They met last night. | last night | 2025-08-28",
                "They met yesterday. | yesterday | 2025-08-28",
                "They met last week. | last week | 2025-08-18/week",
                "They met on Wednesday last week. | Wednesday last week | 2025-08-20",
                "They met two days ago. | two days ago | 2025-08-27",
                "They met a week ago. | a week ago | 2025-08-18/week",
                "They met three months ago. | three months ago | 2025-05",
                "They met four years ago. | four years ago | 2021",
                "They met last year. | last year | 2024",
                "They met in 2022. | 2022 | 2022",
                "They met in the spring. | the spring | 2025",
                "They met in spring 2024. | spring 2024 | 2024",
            })
    void readsAPastDateWithItsPrecision(String text, String words, String date) {
        List<DateMention> found = in(text, PUBLISHED, Direction.PAST);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().of(text)).isEqualTo(words);
        assertThat(found.get(0).date()).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "They will meet on Tuesday., 2025-09-02",
        "They will meet on September 3., 2025-09-03",
        "They will meet on August 15., 2026-08-15",
        "They will meet in October., 2025-10",
        "They will meet next Friday., 2025-09-05",
        "They will meet tomorrow., 2025-08-30",
        "They will meet next week., 2025-09-01/week",
    })
    void looksAheadForWhatIsAnnounced(String text, String date) {
        assertThat(in(text, PUBLISHED, Direction.FUTURE))
                .extracting(mention -> mention.date().toString())
                .containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "They may march.",
        "It sent 2000 men.",
        "They met on February 30.",
        "He sat in the sun for second place."
    })
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(in(text, PUBLISHED, Direction.PAST)).isEmpty();
    }

    @Test
    void knowsNoRelativeDateWithoutADayOfPublication() {
        assertThat(in("They met on Tuesday and last week.", CodedDate.UNKNOWN, Direction.PAST))
                .extracting(DateMention::date)
                .containsExactly(CodedDate.UNKNOWN, CodedDate.UNKNOWN);
        assertThat(in("They met on Tuesday.", CodedDate.parse("2025-08"), Direction.PAST))
                .extracting(DateMention::date)
                .containsExactly(CodedDate.UNKNOWN);
    }

    @Test
    void readsOnlyTheGivenSpan() {
        String text = "On Monday they left. On Tuesday they met.";

        assertThat(reader.in(text, new Span(21, text.length()), PUBLISHED))
                .extracting(mention -> mention.span().of(text))
                .containsExactly("Tuesday");
    }

    @Test
    void givesDisjointSpansInTextOrderOnRandomText() {
        String[] words = {
            "On",
            "Tuesday",
            "last",
            "week",
            "August",
            "15",
            ",",
            "2025",
            "mid-August",
            "four",
            "years",
            "ago",
            "\u00fc",
            "\ud83d\udd4a",
            "May",
            "the",
            "of",
            "'s",
            "\u2013"
        };
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            int end = 0;
            for (DateMention mention : in(text.toString(), PUBLISHED, Direction.PAST)) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
