package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.random.RandomStream;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * Plans set against positions. A clause is accepted if the party's expected support is at least one half, contested if it
 * is less, unknown if no quote speaks of the option; a clause that chooses an option across a red line breaks it, whatever
 * the numbers. A plan is acceptable to a party, in a draw, if it breaks no red line of it and the salience-weighted mean of
 * the drawn supports over its clauses reaches the party's reservation value.
 */
public final class PlanAssessment {
    private static final double HALF = 0.5;

    private final PositionTable table;
    private final int draws;
    private final RandomStream stream;

    /** Assessments against this table, with so many draws from the stream; all plans meet the same draws. */
    public PlanAssessment(PositionTable table, int draws, RandomStream stream) {
        this.table = table;
        this.draws = draws;
        this.stream = stream;
    }

    /** One verdict for each party of the table. */
    public List<PartyVerdict> assess(Proposal plan) {
        return table.stakes().stream().map(stake -> verdict(plan, stake)).toList();
    }

    /** Whether the plan breaks no red line of the party and its expected worth reaches the reservation value. */
    boolean expectedlyAcceptable(Proposal plan, PartyStake stake) {
        return !breaksRedLine(plan, stake) && worth(plan, stake, OptionPosition::support) >= stake.reservation();
    }

    /** Expected worth of the plan to the party. */
    double expectedWorth(Proposal plan, PartyStake stake) {
        return worth(plan, stake, OptionPosition::support);
    }

    private PartyVerdict verdict(Proposal plan, PartyStake stake) {
        List<ClauseVerdict> clauses = new ArrayList<>();
        for (Provision provision : plan.provisions()) {
            clauses.add(verdict(provision, stake.party()));
        }
        boolean dies = breaksRedLine(plan, stake);
        int acceptable = 0;
        for (int draw = 0; draw < draws && !dies; draw++) {
            RandomStream own = stream.child(draw).child(stake.party());
            double worth = worth(
                    plan,
                    stake,
                    position -> position.drawn(own.child(position.issue()).child(position.option())));
            acceptable += worth >= stake.reservation() ? 1 : 0;
        }
        return new PartyVerdict(
                stake.party(),
                clauses,
                expectedWorth(plan, stake),
                draws == 0 ? 0 : (double) acceptable / draws,
                draws);
    }

    private ClauseVerdict verdict(Provision provision, String party) {
        OptionPosition position = table.position(party, provision.issue(), provision.option());
        double support = provision.chosen() ? position.support() : 1 - position.support();
        ClauseStanding standing = support >= HALF ? ClauseStanding.ACCEPTED : ClauseStanding.CONTESTED;
        if (!position.known()) {
            standing = ClauseStanding.UNKNOWN;
        } else if (position.redLine()) {
            standing = provision.chosen() ? ClauseStanding.RED_LINE_BROKEN : ClauseStanding.ACCEPTED;
        }
        return new ClauseVerdict(provision, party, standing, support, position.evidenceIds());
    }

    private boolean breaksRedLine(Proposal plan, PartyStake stake) {
        return plan.provisions().stream()
                .anyMatch(provision -> provision.chosen()
                        && table.position(stake.party(), provision.issue(), provision.option())
                                .redLine());
    }

    /** Salience-weighted mean of the supports over the clauses; one half for a plan without clauses. */
    private double worth(Proposal plan, PartyStake stake, ToDoubleFunction<OptionPosition> support) {
        double sum = 0;
        double weights = 0;
        for (Provision provision : plan.provisions()) {
            double weight = stake.weight(provision.issue())
                    / PlanComparison.on(provision.issue(), plan).size();
            double drawn = support.applyAsDouble(table.position(stake.party(), provision.issue(), provision.option()));
            sum += weight * (provision.chosen() ? drawn : 1 - drawn);
            weights += weight;
        }
        return weights > 0 ? sum / weights : HALF;
    }
}
