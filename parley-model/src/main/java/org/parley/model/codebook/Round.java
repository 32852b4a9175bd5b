package org.parley.model.codebook;

import java.time.LocalDate;
import java.util.List;

/** A session of talks: first and last day, venue, format, names of the participating parties. */
public record Round(
        String id, String name, LocalDate from, LocalDate to, String venue, String format, List<String> participants) {
    public Round {
        participants = List.copyOf(participants);
    }
}
