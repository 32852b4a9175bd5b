package org.parley.web.view;

import org.parley.analysis.proposal.ClauseStanding;
import org.parley.analysis.proposal.PartyVerdict;

/**
 * What a plan is to a party, as tables show it.
 *
 * @param party its name
 * @param redLines how many of its red lines the plan breaks
 * @param unknown whether nothing is known of what it thinks of any clause
 * @param share share of draws in which the plan is acceptable to it
 * @param known how many clauses it has spoken of
 * @param clauses how many clauses there are
 */
public record VerdictMark(String party, int redLines, boolean unknown, double share, int known, int clauses) {
    /** Width of the bar. */
    public static final int WIDTH = 110;

    /** The mark of a verdict. */
    public static VerdictMark of(PartyVerdict verdict) {
        return new VerdictMark(
                verdict.party(),
                (int) verdict.clauses().stream()
                        .filter(clause -> clause.standing() == ClauseStanding.RED_LINE_BROKEN)
                        .count(),
                verdict.unknown(),
                verdict.acceptable(),
                (int) verdict.clauses().stream()
                        .filter(clause -> clause.standing() != ClauseStanding.UNKNOWN)
                        .count(),
                verdict.clauses().size());
    }

    /** The verdict in a few words. */
    public String words() {
        if (redLines > 0) {
            return redLines == 1 ? "breaks a red line" : "breaks " + redLines + " red lines";
        }
        return unknown ? "unknown" : SupportBar.percent(share) + " of draws";
    }

    /** Length of the filled part of the bar. */
    public int length() {
        return redLines > 0 || unknown ? 0 : (int) Math.round(share * WIDTH);
    }

    /** Class of the mark. */
    public String ink() {
        return redLines > 0 ? "red" : unknown ? "none" : share >= 0.5 ? "for" : "against";
    }
}
