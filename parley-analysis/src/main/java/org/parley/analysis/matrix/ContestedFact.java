package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.List;

/**
 * A quantity of one event as several documents give it.
 *
 * @param what the thing counted
 * @param day first day given for the event
 * @param place first place given; may be empty
 * @param claims oldest document first
 * @param contested whether two claims contradict each other
 */
public record ContestedFact(String what, LocalDate day, String place, List<FigureClaim> claims, boolean contested) {
    public ContestedFact {
        claims = List.copyOf(claims);
    }

    /** Identifiers of the events that carry the claims, each once. */
    public List<String> eventIds() {
        return claims.stream().map(each -> each.event().event().id()).distinct().toList();
    }
}
