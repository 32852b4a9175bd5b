package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.random.RandomStream;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * Plans set against positions. A clause is accepted if the party's expected support is clearly above one half,
 * contested if it is clearly below, unclear in between, unknown if no quote speaks of the option; a clause that chooses an
 * option across a red line breaks it, whatever the numbers. A plan is acceptable to a party, in a draw, if it breaks no red
 * line of it, holds no clause that the party refuses, and the salience-weighted mean of the drawn supports over its clauses
 * reaches the party's reservation value. A party refuses a clause that its words oppose so steadily that the expected
 * support is at most the refusal value, in the draws in which the support is below it: the rest of the plan cannot buy it.
 */
public final class PlanAssessment {
    private static final double HALF = 0.5;
    private static final double CLEAR = 0.05;

    private final PositionTable table;
    private final int draws;
    private final RandomStream stream;
    private final double refusal;

    /** Assessments in which only red lines are vetoes. */
    public PlanAssessment(PositionTable table, int draws, RandomStream stream) {
        this(table, draws, stream, 0);
    }

    /**
     * Assessments against this table, with so many draws from the stream; all plans meet the same draws.
     *
     * @param refusal support at or below which a clause is refused; 0: none is
     */
    public PlanAssessment(PositionTable table, int draws, RandomStream stream, double refusal) {
        this.table = table;
        this.draws = draws;
        this.stream = stream;
        this.refusal = refusal;
    }

    /** One verdict for each party of the table. */
    public List<PartyVerdict> assess(Proposal plan) {
        return table.stakes().stream().map(stake -> verdict(plan, stake)).toList();
    }

    /** Whether the plan breaks no red line of the party and its expected worth reaches the reservation value. */
    boolean expectedlyAcceptable(Proposal plan, PartyStake stake) {
        return plan.provisions().stream().noneMatch(clause -> blocked(clause, stake.party()))
                && worth(plan, stake, OptionPosition::support) >= stake.reservation();
    }

    /** Expected worth of the plan to the party. */
    double expectedWorth(Proposal plan, PartyStake stake) {
        return worth(plan, stake, OptionPosition::support);
    }

    /** Whether the clause breaks a red line of the party. */
    boolean breaksRedLine(Provision clause, String party) {
        return clause.chosen()
                && table.position(party, clause.issue(), clause.option()).redLine();
    }

    /** Whether the party refuses the clause without having drawn a red line. */
    boolean refused(Provision clause, String party) {
        OptionPosition position = table.position(party, clause.issue(), clause.option());
        return !breaksRedLine(clause, party)
                && refusal > 0
                && position.known()
                && worth(clause, position.support()) <= refusal;
    }

    private boolean blocked(Provision clause, String party) {
        return breaksRedLine(clause, party) || refused(clause, party);
    }

    private static double worth(Provision clause, double support) {
        return clause.chosen() ? support : 1 - support;
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
            acceptable += acceptable(
                            plan,
                            stake,
                            position ->
                                    position.drawn(own.child(position.issue()).child(position.option())))
                    ? 1
                    : 0;
        }
        return new PartyVerdict(
                stake.party(),
                clauses,
                expectedWorth(plan, stake),
                draws == 0 ? 0 : (double) acceptable / draws,
                draws);
    }

    private boolean acceptable(Proposal plan, PartyStake stake, ToDoubleFunction<OptionPosition> drawn) {
        return worth(plan, stake, drawn) >= stake.reservation()
                && plan.provisions().stream()
                        .filter(clause -> refused(clause, stake.party()))
                        .allMatch(clause -> worth(
                                        clause,
                                        drawn.applyAsDouble(
                                                table.position(stake.party(), clause.issue(), clause.option())))
                                >= refusal);
    }

    private ClauseVerdict verdict(Provision provision, String party) {
        OptionPosition position = table.position(party, provision.issue(), provision.option());
        double support = worth(provision, position.support());
        ClauseStanding standing = support >= HALF + CLEAR
                ? ClauseStanding.ACCEPTED
                : support <= HALF - CLEAR ? ClauseStanding.CONTESTED : ClauseStanding.UNCLEAR;
        if (!position.known()) {
            standing = ClauseStanding.UNKNOWN;
        } else if (position.redLine()) {
            standing = provision.chosen() ? ClauseStanding.RED_LINE_BROKEN : ClauseStanding.ACCEPTED;
        }
        return new ClauseVerdict(provision, party, standing, support, position.evidenceIds());
    }

    private boolean breaksRedLine(Proposal plan, PartyStake stake) {
        return plan.provisions().stream().anyMatch(clause -> breaksRedLine(clause, stake.party()));
    }

    /** Salience-weighted mean of the supports over the clauses; one half for a plan without clauses. */
    private double worth(Proposal plan, PartyStake stake, ToDoubleFunction<OptionPosition> support) {
        double sum = 0;
        double weights = 0;
        for (Provision provision : plan.provisions()) {
            double weight = stake.weight(provision.issue())
                    / PlanComparison.on(provision.issue(), plan).size();
            double drawn = support.applyAsDouble(table.position(stake.party(), provision.issue(), provision.option()));
            sum += weight * worth(provision, drawn);
            weights += weight;
        }
        return weights > 0 ? sum / weights : HALF;
    }
}
