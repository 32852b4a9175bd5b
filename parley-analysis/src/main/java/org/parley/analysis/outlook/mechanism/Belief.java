package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/**
 * What a side believes about A's chance to win a battle: Beta(wins, losses), learned from by Bayes' rule, or a chance
 * known for certain from which no battle moves it.
 *
 * @param wins the weight of A winning
 * @param losses the weight of A losing
 * @param certain whether battles teach nothing
 */
public record Belief(double wins, double losses, boolean certain) {
    public Belief {
        Domain.NON_NEGATIVE.check("wins, losses", wins, losses);
        Domain.POSITIVE.check("wins + losses", wins + losses);
    }

    /** Beta(wins, losses). */
    public static Belief beta(double wins, double losses) {
        return new Belief(wins, losses, false);
    }

    /** A chance known for certain. */
    public static Belief known(double chance) {
        Domain.PROBABILITY.check("known chance", chance);
        return new Belief(chance, 1 - chance, true);
    }

    /** The expected chance after A won so many of the fought battles. */
    public double mean(int won, int fought) {
        return certain ? wins / (wins + losses) : (wins + won) / (wins + losses + fought);
    }
}
