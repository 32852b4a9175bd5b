package org.parley.workbench.plans;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.bargaining.DrawFindings;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.proposal.AgendaPreferences;
import org.parley.workbench.bargaining.BargainFindings;

/**
 * The negotiation that the record of a case implies. Exploration, never a recommendation.
 *
 * @param matrix the positions behind it
 * @param query what was asked, its parties filled in
 * @param preferences what packages are worth to the parties
 * @param leftOut options on the table that are not bargained over
 * @param expected what is found at the expected supports
 * @param over what is found over the draws
 * @param drivers what moves the share of draws with an open zone, most first; empty if not asked for
 */
public record CaseBargaining(
        PositionMatrix matrix,
        PlansQuery query,
        AgendaPreferences preferences,
        List<Aside> leftOut,
        BargainFindings expected,
        DrawFindings over,
        List<Driver> drivers) {
    public CaseBargaining {
        leftOut = List.copyOf(leftOut);
        drivers = List.copyOf(drivers);
    }

    /** An option on the table that is not bargained over, by printed names, and why. */
    public record Aside(String issue, String option, String reason) {}

    /** The utterance behind a piece of evidence, by the identifier of its lead statement. */
    public Optional<Utterance> utterance(String id) {
        return matrix.positions().stream()
                .flatMap(position -> position.utterances().stream())
                .filter(said -> said.lead().statement().id().equals(id))
                .findFirst();
    }
}
