package org.parley.workbench.assess;

import java.util.List;
import org.parley.analysis.matrix.ContestedFact;
import org.parley.analysis.matrix.OutletNarrative;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.RoundReview;
import org.parley.workbench.workspace.CaseRecord;

/**
 * The picture of a process at a date.
 *
 * @param matrix positions, issues, shifts and reversals, cut to the query
 * @param rounds rounds of talks issue by issue, newest first; the last fortnight where the codebook names no round
 * @param figures the same quantities as several documents give them, newest first
 * @param outlets how each outlet tells it, most statements first
 * @param record what the case held
 */
public record CasePicture(
        PositionMatrix matrix,
        List<RoundReview> rounds,
        List<ContestedFact> figures,
        List<OutletNarrative> outlets,
        CaseRecord record) {
    public CasePicture {
        rounds = List.copyOf(rounds);
        figures = List.copyOf(figures);
        outlets = List.copyOf(outlets);
    }
}
