package org.parley.workbench.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.parley.analysis.matrix.ContestedFigures;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.OutletNarratives;
import org.parley.analysis.matrix.PositionAnalysis;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.RoundReview;
import org.parley.analysis.matrix.RoundReviews;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.workspace.CaseRecord;
import org.parley.workbench.workspace.CaseSession;

/** Computes the picture of a case at a date: who wants what, what moved, the rounds, what is contested. */
public final class Positions {
    private final MatrixAssumptions assumptions;

    /** The use case under assumptions. */
    public Positions(MatrixAssumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** The picture. */
    public CasePicture of(CaseSession session, PositionsQuery query) {
        CaseRecord record = session.record();
        Codebook codebook = session.codebook();
        LocalDate asOf = query.asOf().equals(LocalDate.MAX) ? record.lastDay() : query.asOf();
        PositionMatrix matrix = new PositionAnalysis(codebook, assumptions).matrix(record.statements(), asOf);
        NameLookup names = new NameLookup(codebook, matrix.parties());
        RoundReviews reviews = new RoundReviews(codebook, assumptions);
        List<RoundReview> rounds = reviews.all(record.statements(), asOf);
        return new CasePicture(
                cut(matrix, names.party(query.party()), names.issue(query.issue())),
                rounds.isEmpty()
                        ? reviews.newest(record.statements(), asOf).stream().toList()
                        : rounds,
                new ContestedFigures().of(eventsUntil(record, asOf)),
                new OutletNarratives().of(statementsUntil(record, asOf)),
                record);
    }

    private static List<SourcedStatement> statementsUntil(CaseRecord record, LocalDate asOf) {
        return record.statements().stream()
                .filter(each -> !each.day().isAfter(asOf))
                .toList();
    }

    private static List<SourcedEvent> eventsUntil(CaseRecord record, LocalDate asOf) {
        return record.events().stream()
                .filter(each -> !each.day().isAfter(asOf))
                .toList();
    }

    private static PositionMatrix cut(PositionMatrix matrix, String party, String issue) {
        BiPredicate<String, String> wanted =
                (whose, what) -> (party.isEmpty() || party.equals(whose)) && (issue.isEmpty() || issue.equals(what));
        return new PositionMatrix(
                matrix.codebook(),
                matrix.asOf(),
                matrix.assumptions(),
                matrix.parties().stream()
                        .filter(each -> party.isEmpty() || party.equals(each))
                        .toList(),
                matrix.positions().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList(),
                matrix.salience().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList(),
                matrix.issues().stream()
                        .filter(each -> issue.isEmpty() || issue.equals(each.issue()))
                        .toList(),
                matrix.shifts().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList(),
                matrix.reversals().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList());
    }
}
