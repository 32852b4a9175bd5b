package org.parley.workbench.assess;

import java.time.LocalDate;

/** Which entries of a timeline to show: party and issue (empty for all), first and last day. */
public record TimelineQuery(String party, String issue, LocalDate from, LocalDate to) {
    /** Everything. */
    public static final TimelineQuery ALL = new TimelineQuery("", "", LocalDate.MIN, LocalDate.MAX);
}
