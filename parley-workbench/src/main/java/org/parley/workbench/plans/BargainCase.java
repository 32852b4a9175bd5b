package org.parley.workbench.plans;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.bargaining.DrawFindings;
import org.parley.analysis.bargaining.Draws;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.proposal.Agenda;
import org.parley.analysis.proposal.AgendaPreferences;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.workbench.bargaining.Bargain;
import org.parley.workbench.bargaining.DisagreementChoice;
import org.parley.workbench.bargaining.format.Scenario;
import org.parley.workbench.bargaining.format.Spread;

/**
 * The use case behind {@code parley bargain CASE} and the page of packages: the negotiation that the record of a case
 * implies. Parties are the principals that have spoken, if none are asked for; support is the value of an option, what a
 * party says most about weighs most, red lines are vetoes; without a deal each gets its reservation value.
 */
public final class BargainCase {
    private static final int MOST_POINTS = 60_000;

    private final PositionMatrix matrix;
    private final PlansQuery query;
    private final boolean drivers;

    /**
     * The use case at the date of the matrix.
     *
     * @param drivers whether to look for the quotes and assumptions that move the answer, which takes most of the time
     */
    public BargainCase(PositionMatrix matrix, PlansQuery query, boolean drivers) {
        this.matrix = matrix;
        this.query = query.parties().isEmpty() ? query.about(new CasePositions(matrix).principals()) : query;
        this.drivers = drivers;
    }

    /**
     * What is found, with these plans placed.
     *
     * @throws ParleyException if fewer than two parties have spoken, or they pull apart on nothing
     */
    public CaseBargaining find(List<Proposal> plans) {
        obstacle().map(this::hindered).ifPresent(e -> {
            throw e;
        });
        plans.forEach(plan -> new KnownTerms(matrix.codebook()).require(plan));
        PositionTable table = new CasePositions(matrix).table(query);
        AgendaChoice.Chosen chosen = choose(table);
        AgendaPreferences preferences = new AgendaPreferences(chosen.agenda(), table, query.weights(), query.refusal());
        Scenario scenario = new Scenario(
                matrix.codebook().title() + " on " + matrix.asOf(),
                preferences.expected(),
                List.of(),
                plans.stream().map(chosen.agenda()::packageOf).toList(),
                Spread.NONE,
                true);
        DrawFindings over = drawn(preferences, query.draws()).find(scenario.plans());
        return new CaseBargaining(
                matrix,
                query,
                preferences,
                chosen.leftOut(),
                new Bargain(MOST_POINTS).find(scenario, DisagreementChoice.FILE),
                over,
                drivers ? new Drivers(matrix, this::openShare).of(preferences) : List.of());
    }

    /** Why there is nothing to bargain over; empty if there is. */
    public Optional<String> obstacle() {
        List<String> spoken =
                query.parties().stream().filter(matrix.parties()::contains).toList();
        if (query.parties().isEmpty()) {
            return Optional.of("No principal has spoken by " + matrix.asOf() + ".");
        }
        if (spoken.size() < 2 || spoken.size() < query.parties().size()) {
            return Optional.of("The parties (" + String.join(", ", query.parties())
                    + ") must be two or more that have spoken by " + matrix.asOf() + ".");
        }
        return agenda().questions().isEmpty()
                ? Optional.of("The parties (" + String.join(", ", query.parties())
                        + ") must pull apart on something that is on the table.")
                : Optional.empty();
    }

    /** What the parties bargain over, without bargaining; they must have spoken. */
    public Agenda agenda() {
        return choose(new CasePositions(matrix).table(query)).agenda();
    }

    /** What packages of the agenda are worth to the parties, without bargaining; they must have spoken. */
    public AgendaPreferences preferences() {
        PositionTable table = new CasePositions(matrix).table(query);
        return new AgendaPreferences(choose(table).agenda(), table, query.weights(), query.refusal());
    }

    private AgendaChoice.Chosen choose(PositionTable table) {
        return new AgendaChoice(matrix.codebook(), table).choose();
    }

    private ParleyException hindered(String obstacle) {
        return ParleyException.withMend(
                obstacle, "choose others of " + String.join(", ", matrix.parties()) + ", or read more articles.");
    }

    private double openShare(AgendaPreferences preferences, int draws) {
        return 1 - drawn(preferences, draws).emptyShare();
    }

    private Draws drawn(AgendaPreferences preferences, int draws) {
        RandomStream stream = RandomStream.of(query.seed(), "position draws");
        return new Draws(draws, draw -> preferences.drawn(stream.child(draw)));
    }
}
