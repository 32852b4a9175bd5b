package org.parley.analysis.bargaining;

import java.util.List;

/**
 * What is found over many draws of a negotiation.
 *
 * @param draws number of draws
 * @param empty number of draws in which the zone of possible agreement is empty
 * @param plans how each plan fares
 * @param packages solution points of the draws, most robust first: by share of draws in the zone, then by the mean gain
 *     over the reservation value of whoever gains least
 */
public record DrawFindings(int draws, int empty, List<Standing> plans, List<Standing> packages) {
    public DrawFindings {
        plans = List.copyOf(plans);
        packages = List.copyOf(packages);
    }

    /**
     * How a plan or package fares over the draws.
     *
     * @param name name of the plan; empty for a package that is no plan
     * @param options the options it takes, or -1 where it is silent
     * @param inZone number of draws in which it lies in the zone
     * @param acceptable for each party, number of draws in which it gets at least its reservation value and no red line
     *     of its own is broken
     * @param solutions number of draws in which a solution concept picks it
     * @param leastGain mean gain over the reservation value of whoever gains least
     */
    public record Standing(
            String name, List<Integer> options, int inZone, List<Integer> acceptable, int solutions, double leastGain) {
        public Standing {
            options = List.copyOf(options);
            acceptable = List.copyOf(acceptable);
        }
    }

    /** Share of draws with an empty zone. */
    public double emptyShare() {
        return share(empty);
    }

    /** A count as share of the draws. */
    public double share(int count) {
        return (double) count / draws;
    }

    /** Standard error of a share found from these draws. */
    public double error(int count) {
        return Math.sqrt(share(count) * (1 - share(count)) / draws);
    }
}
