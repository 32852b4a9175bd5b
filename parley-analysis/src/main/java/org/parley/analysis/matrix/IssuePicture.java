package org.parley.analysis.matrix;

import java.util.List;

/**
 * An issue at a date, between the principals.
 *
 * @param issue issue id
 * @param status where it stands
 * @param gap widest opposition, 0 if there is none
 * @param gapBefore the same a trend window earlier
 * @param agreedOptions options that all speaking principals are for
 * @param oppositions widest first
 * @param statementIds statements behind the oppositions and agreed options
 */
public record IssuePicture(
        String issue,
        IssueStatus status,
        double gap,
        double gapBefore,
        List<String> agreedOptions,
        List<Opposition> oppositions,
        List<String> statementIds) {
    public IssuePicture {
        agreedOptions = List.copyOf(agreedOptions);
        oppositions = List.copyOf(oppositions);
        statementIds = List.copyOf(statementIds);
    }
}
