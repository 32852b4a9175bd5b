package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.record.Evidence;

/**
 * A quote that moves a dial.
 *
 * @param day on which it was said
 * @param party whose words or deed it is
 * @param item identifier of the statement or event
 * @param outlet that printed it
 * @param evidence the verbatim words and where they stand
 * @param counts what it counts for, in words
 * @param weight how much, its age included; below 0 against
 */
public record BoardQuote(
        LocalDate day, String party, String item, String outlet, Evidence evidence, String counts, double weight) {
    /** The evidence of quotes. */
    static List<Evidence> evidence(List<BoardQuote> quotes) {
        return quotes.stream().map(BoardQuote::evidence).toList();
    }
}
