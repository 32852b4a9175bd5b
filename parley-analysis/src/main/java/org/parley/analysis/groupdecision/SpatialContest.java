package org.parley.analysis.groupdecision;

/**
 * One stakeholder's view of the contests it could start in a turn of the spatial model: utilities as it sees them, who would
 * back whom, what it would gain. Third parties commit half: they share the defeat of the side they join, not that of the
 * other (KTAB's "semi-commitment"). O(n) for each target.
 */
final class SpatialContest {
    private static final double LEAST_INFLUENCE = 1e-10;

    private final SpatialActors actors;
    private final int me;
    /** utility[k][p] of the position of p to k. */
    private final double[][] utility;

    SpatialContest(SpatialActors actors, double[][] distance, double[] risk, int me) {
        int n = actors.size();
        this.actors = actors;
        this.me = me;
        this.utility = new double[n][n];
        for (int k = 0; k < n; k++) {
            double seen = (2 * risk[me] + risk[k]) / 3;
            for (int p = 0; p < n; p++) {
                utility[k][p] = SpatialActors.utility(distance[k][p], seen);
            }
        }
    }

    /** Probability that I beat the target, all others taking sides as they like best. */
    double victory(int target) {
        double mine = LEAST_INFLUENCE + Math.max(0, vote(me, target, me)) + Math.max(0, vote(me, target, target));
        double theirs = LEAST_INFLUENCE + Math.max(0, -vote(me, target, me)) + Math.max(0, -vote(me, target, target));
        double forMe = mine;
        double forThem = theirs;
        for (int third = 0; third < utility.length; third++) {
            if (third != me && third != target) {
                double commitment = commitment(third, target, mine, theirs);
                forMe += Math.max(0, commitment);
                forThem += Math.max(0, -commitment);
            }
        }
        return forMe / (forMe + forThem);
    }

    /** What I expect to gain by challenging the target with this probability to win. */
    double gain(int target, double victory) {
        double won = 2 * utility[me][me];
        double lost = 2 * utility[me][target];
        double resistance = actors.attention[target];
        double challenge = (1 - resistance) * won + resistance * (victory * won + (1 - victory) * lost);
        return challenge - (utility[me][me] + utility[me][target]);
    }

    /** Influence of k in favour of a over b; negative if it favours b. */
    private double vote(int a, int b, int k) {
        return weight(k) * (utility[k][a] - utility[k][b]);
    }

    private double weight(int k) {
        return actors.attention[k] * actors.capability[k];
    }

    /** What a third party throws in for me, or if negative for the target, after weighing both choices. */
    private double commitment(int third, int target, double mine, double theirs) {
        double leaning = vote(me, target, third);
        double withMe = mine + Math.max(0, leaning);
        double withThem = theirs + Math.max(0, -leaning);
        double odds = withMe / (withMe + withThem);
        double like = utility[third][me];
        double likeOther = utility[third][target];
        double own = utility[third][third];
        double joinMe = odds * (2 * like + own) + (1 - odds) * 3 * likeOther;
        double joinThem = odds * 3 * like + (1 - odds) * (2 * likeOther + own);
        return weight(third) * (joinMe - joinThem);
    }
}
