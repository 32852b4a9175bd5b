package org.parley.workbench.review;

import java.util.Arrays;
import java.util.function.Predicate;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.model.ParleyException;

/**
 * Which part of the queue to show.
 *
 * @param below confidence below which a statement of the coder waits
 * @param party name or alias of one party; empty for all
 * @param issue identifier or name of one issue; empty for all
 * @param reason printed word of one reason; empty for all
 */
public record QueueQuery(double below, String party, String issue, String reason) {
    /** Everything that does not count because nobody has looked at it. */
    public static final QueueQuery ALL = new QueueQuery(MatrixAssumptions.DEFAULT.leastConfidence(), "", "", "");

    public QueueQuery {
        if (!(below >= 0 && below <= 1)) {
            throw new ParleyException("The confidence (" + below + ") of the queue must lie in [0, 1].");
        }
        if (!reason.isEmpty() && Arrays.stream(QueueReason.values()).noneMatch(known(reason))) {
            throw ParleyException.withMend(
                    "The reason (" + reason + ") must be one of the queue's.", "doubtful, proposed or \"left open\".");
        }
    }

    private static Predicate<QueueReason> known(String word) {
        return each -> each.label().equals(word);
    }
}
