package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a party's words on an option: from a share of approval to another, between two days.
 *
 * @param before share of the recent words that were for the option, 0 to 1, on the first day
 * @param after the same on the last day
 * @param statementIds what moved it, oldest first
 */
public record Shift(
        String party,
        String issue,
        String option,
        LocalDate from,
        LocalDate to,
        double before,
        double after,
        List<String> statementIds) {
    /** Newest first; ties by party, issue and option. */
    public static final Comparator<Shift> NEWEST = Comparator.comparing(Shift::to)
            .reversed()
            .thenComparing(Shift::party)
            .thenComparing(Shift::issue)
            .thenComparing(Shift::option);

    public Shift {
        statementIds = List.copyOf(statementIds);
    }

    /** Whether the party came to look on the option more kindly. */
    public boolean opens() {
        return after > before;
    }

    /** Size of the change. */
    public double size() {
        return Math.abs(after - before);
    }
}
