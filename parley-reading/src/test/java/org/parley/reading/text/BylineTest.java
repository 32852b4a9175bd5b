package org.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reading.source.DocumentFacts;

class BylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-08-29; 2025-08-29",
                "2025-08-29T23:59:00-05:00; 2025-08-29",
                "20250829T120000Z; 2025-08-29",
                "29.08.2025; 2025-08-29",
                "2025/8/9; 2025-08-09",
                "August 29, 2025; 2025-08-29",
                "Aug. 29 2025; 2025-08-29",
                "Sept. 3, 2025; 2025-09-03",
                "29th of August 2025; 2025-08-29",
                "29 Aug 2025; 2025-08-29",
                "Fri, 29-Aug-2025 10:00 GMT; 2025-08-29",
                "August 2025; 2025-08",
                "13/04/2025; 2025-04-13",
                "04/13/2025; 2025-04-13",
                "03/04/2025; 2025",
                "2025; 2025",
                "2025-07; 2025-07",
                "2025-13; ''",
                "2025-02-30; ''",
                "room 20259; ''",
                "the talks; ''"
            })
    void datesAreReadAsWritten(String value, String date) {
        assertThat(new DateFinder().value(value).toString()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By: Ann Lee – Valley Desk | August 29, 2025; Ann Lee; Valley Desk; 2025-08-29",
                "by Ann Lee; Ann Lee; ''; ''",
                "By Ann Lee and Bo Ek, The Valley, 3 March 2024; Ann Lee and Bo Ek, The Valley; ''; 2024-03-03",
                "Written by Ann Lee on 3 March 2024; Ann Lee; ''; 2024-03-03",
                "Published 29 August 2025; ''; ''; 2025-08-29",
                "Geneva, 18 February 2026; ''; ''; 2026-02-18",
                "Updated: Tuesday, August 5, 2025 at 10:30 pm; ''; ''; 2025-08-05",
                "Analysis | 5 August 2025; ''; ''; 2025-08-05",
                "By the summer of 2025 the talks had failed; ''; ''; ''",
                "The summit of August 15, 2025 and its end; ''; ''; ''",
                "Talks fail; ''; ''; ''"
            })
    void headLinesSayWhoAndWhen(String line, String author, String publisher, String date) {
        DocumentFacts facts = new Byline().ofLine(line);
        assertThat(facts.author()).isEqualTo(author);
        assertThat(facts.publisher()).isEqualTo(publisher);
        assertThat(facts.published().toString()).isEqualTo(date);
    }

    @Test
    void datelineBeforeTheFirstSentenceIsTheDateAndADateInItIsNot() {
        String tail =
                "the two delegations met for the third time and parted without a text, as both had expected before.";
        assertThat(first("GENEVA, 18 February 2026 (Wire) - Today " + tail)).isEqualTo("2026-02-18");
        assertThat(first("On 15 August 2025 " + tail)).isEmpty();
    }

    private static String first(String text) {
        return new Byline().read(TextLine.of(text)).published().toString();
    }
}
