package org.parley.workbench.evaluate.gold;

import org.parley.model.record.Statement;
import org.parley.model.text.Span;

/**
 * A statement as compared, in the words of the gold files.
 *
 * @param span where the quote stands, in UTF-16 code units
 * @param holder the party whose position it is
 * @param speaker who voices it; not scored
 * @param act printed word of the act
 * @param issue issue id
 * @param option option id
 * @param polarity + or -
 * @param confidence the coder's confidence; 1 for gold
 */
public record StatementCode(
        Span span,
        String holder,
        String speaker,
        String act,
        String issue,
        String option,
        String polarity,
        double confidence)
        implements Code {

    /** A coder's statement. */
    public static StatementCode of(Statement statement) {
        return new StatementCode(
                statement.evidence().quote().span(),
                statement.attribution().holder(),
                statement.attribution().speaker(),
                statement.coding().act().label(),
                statement.coding().issue(),
                statement.coding().option(),
                statement.coding().polarity().label(),
                statement.confidence().value());
    }
}
