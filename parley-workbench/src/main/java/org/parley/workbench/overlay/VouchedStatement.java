package org.parley.workbench.overlay;

import org.parley.analysis.matrix.Standing;
import org.parley.model.Probability;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.record.Verdict;

/**
 * A statement of the record and who vouches for it. What a person vouches for is certain: the coder's doubt, which is
 * about the coding, is settled.
 */
public record VouchedStatement(Statement statement, Standing standing) {
    static VouchedStatement automatic(Statement statement) {
        return new VouchedStatement(statement, Standing.AUTOMATIC);
    }

    static VouchedStatement of(Review review) {
        Standing.Kind kind = review.verdict() == Verdict.AMEND ? Standing.Kind.AMENDED : Standing.Kind.CONFIRMED;
        return new VouchedStatement(certain(review.result()), new Standing(kind, review.reviewer()));
    }

    private static Statement certain(Statement said) {
        return new Statement(
                said.id(),
                said.evidence(),
                said.attribution(),
                said.coding(),
                said.date(),
                said.figures(),
                Probability.ONE);
    }
}
