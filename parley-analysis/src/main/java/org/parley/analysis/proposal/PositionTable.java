package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.random.RandomStream;

/**
 * Positions of all parties on all options, with the two things that turn them into preferences: how much each party cares
 * for each issue, and below which worth it walks away. A party's worth of an outcome is the sum over issues of salience
 * times support for the option taken; red lines are vetoes.
 */
public final class PositionTable {
    private final OutcomeSpace space;
    private final List<PartyStake> stakes;
    private final Map<List<String>, OptionPosition> positions = new HashMap<>();
    private final List<OptionPosition> listed;

    /**
     * A table.
     *
     * @param space issues and options, by identifier
     * @param stakes the parties
     * @param positions what is known; options without one are unknown
     */
    public PositionTable(OutcomeSpace space, List<PartyStake> stakes, List<OptionPosition> positions) {
        this.space = space;
        this.stakes = List.copyOf(stakes);
        this.listed = List.copyOf(positions);
        positions.forEach(position ->
                this.positions.put(List.of(position.party(), position.issue(), position.option()), position));
    }

    /** Issues and options. */
    public OutcomeSpace space() {
        return space;
    }

    /** The parties. */
    public List<PartyStake> stakes() {
        return stakes;
    }

    /** What the party thinks of the option. */
    public OptionPosition position(String party, String issue, String option) {
        return positions.getOrDefault(List.of(party, issue, option), OptionPosition.unknown(party, issue, option));
    }

    /** Identifiers of all quotes behind it, in order of first mention. */
    public List<String> evidenceIds() {
        return listed.stream()
                .flatMap(position -> position.evidenceIds().stream())
                .distinct()
                .toList();
    }

    /** The table as if the quote had never been read. */
    public PositionTable without(String evidenceId) {
        return new PositionTable(
                space,
                stakes,
                listed.stream().map(position -> position.without(evidenceId)).toList());
    }

    /** What is known, in the order given. */
    public List<OptionPosition> known() {
        return listed;
    }

    /** The table as if the party's red line on the option were a low number only. */
    public PositionTable softened(OptionPosition line) {
        return new PositionTable(
                space,
                stakes,
                listed.stream()
                        .map(position -> position.equals(line) ? position.softened() : position)
                        .toList());
    }

    /** The same with other parties' stakes. */
    public PositionTable with(List<PartyStake> others) {
        return new PositionTable(space, others, listed);
    }

    /** The negotiation at the expected supports. */
    public BargainingModel expected() {
        return model(OptionPosition::support);
    }

    /** The negotiation at one draw of all supports. */
    public BargainingModel drawn(RandomStream stream) {
        return model(position -> position.drawn(
                stream.child(position.party()).child(position.issue()).child(position.option())));
    }

    private BargainingModel model(ToDoubleFunction<OptionPosition> support) {
        List<BargainingParty> parties = new ArrayList<>();
        List<Restriction> lines = new ArrayList<>();
        for (PartyStake stake : stakes) {
            double[] saliences = stake.saliences(space);
            double[][] values = new double[saliences.length][];
            for (int i = 0; i < values.length; i++) {
                values[i] = new double[space.options(i)];
                for (int o = 0; o < values[i].length; o++) {
                    OptionPosition position = position(stake, i, o);
                    values[i][o] = support.applyAsDouble(position);
                    if (position.redLine()) {
                        lines.add(line(position, i, o));
                    }
                }
            }
            parties.add(new BargainingParty(
                    stake.party(), AdditiveUtility.weighted(saliences, values), stake.reservation()));
        }
        return new BargainingModel(space, parties, lines);
    }

    private OptionPosition position(PartyStake stake, int issue, int option) {
        return position(
                stake.party(),
                space.issues().get(issue).issue(),
                space.issues().get(issue).options().get(option));
    }

    private static Restriction line(OptionPosition position, int issue, int option) {
        return new Restriction(
                position.party() + " rejects " + position.option() + " (" + position.issue() + ")",
                position.party(),
                Combination.of(issue, option),
                position.evidenceIds());
    }
}
