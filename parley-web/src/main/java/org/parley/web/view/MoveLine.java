package org.parley.web.view;

import java.time.LocalDate;
import org.parley.analysis.matrix.Reversal;
import org.parley.analysis.matrix.Shift;

/**
 * A shift or reversal.
 *
 * @param day when it ended, printed
 * @param isoDay the same, ISO
 * @param party who moved
 * @param partyLink page of the party
 * @param verb "opened to", "turned from", "went back on"
 * @param option label of the option
 * @param issue name of the issue
 * @param link its quotes
 * @param kind "opens", "closes" or "reverses"
 * @param before share of approval before
 * @param after share of approval after
 * @param quotes how many statements moved it
 */
public record MoveLine(
        String day,
        String isoDay,
        String party,
        String partyLink,
        String verb,
        String option,
        String issue,
        String link,
        String kind,
        double before,
        double after,
        int quotes) {
    /** A shift. */
    public static MoveLine of(Shift shift, Glossary words, Links links) {
        String verb = shift.opens() ? "opened to" : "turned from";
        return line(
                shift,
                verb,
                shift.opens() ? "opens" : "closes",
                shift.statementIds().size(),
                words,
                links);
    }

    /** A reversal. */
    public static MoveLine of(Reversal reversal, Glossary words, Links links) {
        int quotes = reversal.statementIds().size();
        return line(reversal.back(), "went back on", "reverses", quotes, words, links);
    }

    private static MoveLine line(Shift shift, String verb, String kind, int quotes, Glossary words, Links links) {
        LocalDate day = shift.to();
        return new MoveLine(
                Dates.day(day),
                day.toString(),
                shift.party(),
                links.party(shift.party()),
                verb,
                words.option(shift.issue(), shift.option()),
                words.issue(shift.issue()),
                links.option(shift.party(), shift.issue(), shift.option()),
                kind,
                shift.before(),
                shift.after(),
                quotes);
    }
}
