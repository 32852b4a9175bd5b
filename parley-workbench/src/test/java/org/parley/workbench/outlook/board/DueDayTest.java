package org.parley.workbench.outlook.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {
    private static final LocalDate SAID = LocalDate.of(2025, 11, 20);

    private final DueDay due = new DueDay(Lexicon.shipped().days());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they must answer by 27 November                | 2025-11-27
            they must answer by November 27                | 2025-11-27
            it ends on 2025-12-01                          | 2025-12-01
            a deal by June                                 | 2026-06-30
            before the end of February                     | 2026-02-28
            declined to confirm a June deadline            | 2026-06-30
            a treaty by Christmas                          | 2025-12-25
            by the end of the year                         | 2025-12-31
            within two weeks                               | 2025-12-04
            a 50-day ultimatum                             | 2026-01-09
            they have 48 hours                             | 2025-11-23
            """)
    void aDayIsReadFromItsWords(String words, LocalDate day) {
        assertThat(due.of(words, SAID)).contains(day);
    }

    @Test
    void wordsWithoutADayNameNone() {
        assertThat(due.of("time is running out", SAID)).isEmpty();
        assertThat(due.of("by 2025-13-40", SAID)).isEmpty();
        assertThat(due.of("by 99 May", SAID)).isEmpty();
    }
}
