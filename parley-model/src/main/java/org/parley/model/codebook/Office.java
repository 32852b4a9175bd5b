package org.parley.model.codebook;

import java.time.LocalDate;

/** An office that a person holds from a day to a day (both inclusive); open ends are LocalDate.MIN and LocalDate.MAX. */
public record Office(String title, LocalDate from, LocalDate to) {
    /** Whether the office is held on the day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
