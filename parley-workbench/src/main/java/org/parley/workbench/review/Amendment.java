package org.parley.workbench.review;

/**
 * What a statement should read instead; empty strings keep what is there. A condition of "none" takes it away.
 *
 * @param holder name or alias of a party
 * @param act printed word of an act
 * @param issue identifier or name
 * @param option identifier or label of an option of the issue
 * @param polarity +, -, for or against
 * @param firmness printed word
 * @param scope printed word
 * @param condition verbatim words of the document
 * @param date as 2026-02-17, 2026-02 or 2026
 */
public record Amendment(
        String holder,
        String act,
        String issue,
        String option,
        String polarity,
        String firmness,
        String scope,
        String condition,
        String date) {
    /** Changes nothing. */
    public static final Amendment NONE = new Amendment("", "", "", "", "", "", "", "", "");
}
