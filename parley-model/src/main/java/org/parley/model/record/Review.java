package org.parley.model.record;

import java.time.Instant;
import org.parley.model.ParleyException;

/**
 * An entry of the audit trail: what a person decided about a statement. It keeps the statement as it was judged, so that
 * the decision stands when the text is coded anew.
 *
 * @param verdict what was decided
 * @param judged the statement as it stood
 * @param result the statement as it should read; the same as {@code judged} unless amended
 * @param reviewer who decided
 * @param note why; may be empty
 * @param at when
 */
public record Review(Verdict verdict, Statement judged, Statement result, String reviewer, String note, Instant at) {
    public Review {
        if (reviewer.isBlank()) {
            throw ParleyException.withMend("The reviewer of a review must be named.", "--as NAME was forgotten.");
        }
        if (!result.id().equals(judged.id())) {
            throw new ParleyException("The result (" + result.id() + ") of a review must keep the identifier ("
                    + judged.id() + ") of what was judged.");
        }
    }

    /** Identifier of the statement that was judged. */
    public String itemId() {
        return judged.id();
    }
}
