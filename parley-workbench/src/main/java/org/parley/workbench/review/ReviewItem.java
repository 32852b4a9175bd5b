package org.parley.workbench.review;

import java.util.Comparator;
import org.parley.analysis.matrix.SourcedStatement;

/**
 * A statement that waits for a person.
 *
 * @param handle short name for commands
 * @param reason why it waits
 * @param said the statement and where it stands; its issue and option may be empty
 * @param origin who made it: the coder, or model, prompt version and hash of the question
 */
public record ReviewItem(String handle, QueueReason reason, SourcedStatement said, String origin) {
    /** By reason, the surest first, then newest. */
    static final Comparator<ReviewItem> ORDER = Comparator.comparing(ReviewItem::reason)
            .thenComparing(each -> each.said.statement().confidence(), Comparator.reverseOrder())
            .thenComparing(each -> each.said, SourcedStatement.BY_DAY.reversed());
}
