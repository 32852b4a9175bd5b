package org.parley.analysis.outlook.process;

import java.util.List;
import org.parley.analysis.outlook.mechanism.Attrition;
import org.parley.analysis.outlook.mechanism.Belief;
import org.parley.analysis.outlook.mechanism.CedingNow;
import org.parley.analysis.outlook.mechanism.Compellence;
import org.parley.analysis.outlook.mechanism.MediatorBias;
import org.parley.analysis.outlook.mechanism.RandomWalk;
import org.parley.analysis.outlook.mechanism.RandomWalkTable;
import org.parley.analysis.outlook.mechanism.RearmamentPause;
import org.parley.analysis.outlook.mechanism.Referendum;
import org.parley.analysis.outlook.mechanism.SanctionsPressure;
import org.parley.analysis.outlook.mechanism.Sincerity;

/** One war with all its assumptions drawn: everything that does not change by chance is worked out once here. */
final class War {
    private static final int MOST_BATTLES = 400;

    final DrawnAssumptions drawn;
    final RandomWalkTable table;
    final int places;
    final int front;
    final double secret;
    final double sincerity;
    final double votePasses;
    final boolean pauseFeasible;
    final double settledAtOnce;
    final double concedes;
    final double concedesPerCostA;
    final double concedesPerCostB;
    final PeaceTerms terms;
    final double[] hardeningA;
    final double[] hardeningB;
    final double[] sanctionsA;
    final double[] sanctionsB;
    final Offers offers;

    War(DrawnAssumptions drawn, PeaceFrontier frontier, int weeks) {
        this(drawn, frontier, weeks, new WalkTables());
    }

    War(DrawnAssumptions drawn, PeaceFrontier frontier, int weeks, WalkTables tables) {
        this.drawn = drawn;
        places = (int) Math.round(drawn.get(Assumption.FORTS));
        front = (int) Math.round(drawn.get(Assumption.FRONT));
        table = tables.of(walk(drawn));
        secret = drawn.get(Assumption.SECRET) * (1 - (believed(drawn) ? drawn.get(Assumption.MEDIATOR_REACH) : 0));
        sincerity = sincerity(drawn);
        votePasses = new Referendum(
                        drawn.get(Assumption.VOTE_YES),
                        drawn.get(Assumption.VOTE_NO),
                        drawn.get(Assumption.VOTE_SAMPLE),
                        drawn.get(Assumption.VOTE_DESIGN),
                        drawn.get(Assumption.VOTE_DRIFT))
                .find()
                .passes();
        pauseFeasible = pause(drawn);
        settledAtOnce = ceding(drawn) ? drawn.get(Assumption.SETTLED_AT_ONCE) : 0;
        Attrition.Finding attrition = attrition(drawn);
        double periods = drawn.get(Assumption.CONCESSIONS);
        concedes = periods * (attrition.rateA() + attrition.rateB());
        concedesPerCostA = periods / drawn.get(Assumption.GAIN_A);
        concedesPerCostB = periods / drawn.get(Assumption.GAIN_B);
        terms = new PeaceTerms(drawn);
        hardeningA = hardening(drawn.get(Assumption.PUNISH_A), drawn.get(Assumption.DENIAL_A), weeks);
        hardeningB = hardening(drawn.get(Assumption.PUNISH_B), drawn.get(Assumption.DENIAL_B), weeks);
        sanctionsA = sanctions(drawn.get(Assumption.SANCTIONS_A), weeks);
        sanctionsB = sanctions(drawn.get(Assumption.SANCTIONS_B), weeks);
        offers = frontier.at(drawn.get(Assumption.PREFERENCES));
    }

    private RandomWalk walk(DrawnAssumptions d) {
        double firmness = d.get(Assumption.FIRMNESS);
        double a = d.get(Assumption.BELIEF_A);
        double b = d.get(Assumption.BELIEF_B);
        return new RandomWalk(
                places,
                front,
                Belief.beta(firmness * a, firmness * (1 - a)),
                Belief.beta(firmness * b, firmness * (1 - b)),
                d.get(Assumption.COST_A),
                d.get(Assumption.COST_B),
                1,
                0,
                0,
                d.get(Assumption.WIN),
                MOST_BATTLES,
                List.of());
    }

    private static boolean believed(DrawnAssumptions d) {
        return new MediatorBias(
                        d.get(Assumption.MEDIATOR_DOUBT),
                        d.get(Assumption.MEDIATOR_COST),
                        d.get(Assumption.BOLD_DEMAND),
                        d.get(Assumption.SAFE_DEMAND),
                        d.get(Assumption.WIN),
                        d.get(Assumption.LISTENER_COST),
                        d.get(Assumption.MEDIATOR_BIAS))
                .find()
                .believed();
    }

    private static double sincerity(DrawnAssumptions d) {
        return new Sincerity(
                        d.get(Assumption.LOPSIDED),
                        d.get(Assumption.TEXTS),
                        d.get(Assumption.STEPS),
                        d.get(Assumption.PRESSURE),
                        d.get(Assumption.UNCLEAR),
                        d.get(Assumption.BLAME),
                        d.get(Assumption.SINCERITY_BASE),
                        d.get(Assumption.WEIGHT_FRONT),
                        d.get(Assumption.WEIGHT_TEXTS),
                        d.get(Assumption.WEIGHT_STEPS),
                        d.get(Assumption.WEIGHT_PRESSURE),
                        d.get(Assumption.WEIGHT_BLAME))
                .find()
                .sincerity();
    }

    private static boolean pause(DrawnAssumptions d) {
        double battles = d.get(Assumption.BATTLES);
        return new RearmamentPause(
                        d.get(Assumption.REARM_A),
                        d.get(Assumption.REARM_B),
                        d.get(Assumption.COST_A) * battles,
                        d.get(Assumption.COST_B) * battles,
                        d.get(Assumption.PAUSE_WEEKS))
                .find()
                .feasible();
    }

    private static boolean ceding(DrawnAssumptions d) {
        return new CedingNow(
                        d.get(Assumption.CEDED),
                        d.get(Assumption.CEDED_GROWTH),
                        Math.min(.999, d.get(Assumption.DISCOUNT)),
                        d.get(Assumption.CEDED_LIMIT))
                .find()
                .deal();
    }

    private static Attrition.Finding attrition(DrawnAssumptions d) {
        return new Attrition(
                        d.get(Assumption.COST_A),
                        d.get(Assumption.COST_B),
                        d.get(Assumption.GAIN_A),
                        d.get(Assumption.GAIN_B),
                        1)
                .find();
    }

    private double[] hardening(double punishment, double denial, int weeks) {
        double[] path = new double[weeks + 2];
        double aid = 0;
        double limit = drawn.get(Assumption.HARDENING_LIMIT);
        for (int week = 1; week < path.length; week++) {
            Compellence.Finding next = new Compellence(
                            path[week - 1],
                            denial,
                            punishment,
                            aid,
                            drawn.get(Assumption.SOFTEN_DENIAL),
                            drawn.get(Assumption.SOFTEN_PUNISHMENT),
                            drawn.get(Assumption.HARDENING),
                            drawn.get(Assumption.AID_RESPONSE))
                    .find();
            path[week] = Math.max(-limit, Math.min(limit, next.resolve()));
            aid = next.aid();
        }
        return path;
    }

    private double[] sanctions(double first, int weeks) {
        double[] added = new double[weeks + 2];
        for (int week = 0; week < added.length; week++) {
            added[week] = new SanctionsPressure(first, drawn.get(Assumption.ADAPTATION), week, 0, 0)
                    .find()
                    .addedCost();
        }
        return added;
    }
}
