package org.parley.workbench.assess;

import java.time.LocalDate;

/**
 * What to show of a matrix.
 *
 * @param party name or alias of one party; empty for all
 * @param issue identifier or name of one issue; empty for all
 * @param asOf the date; {@link LocalDate#MAX} for the newest day of the record
 */
public record PositionsQuery(String party, String issue, LocalDate asOf) {
    /** Everything at the newest day. */
    public static final PositionsQuery ALL = new PositionsQuery("", "", LocalDate.MAX);
}
