package org.parley.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.parley.model.ParleyException;

/** Reads a day from an option. */
final class Days {
    private Days() {}

    /** The day, or the given one for an empty text. */
    static LocalDate parse(String option, String text, LocalDate otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            String message = ParleyException.withMend(
                            "The day (" + text + ") of " + option + " must be a date.", "2026-02-17 was meant.")
                    .getMessage();
            throw new ParleyException(String.valueOf(message), e);
        }
    }
}
