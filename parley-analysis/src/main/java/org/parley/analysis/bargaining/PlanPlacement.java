package org.parley.analysis.bargaining;

import java.util.List;

/**
 * Where a plan lies: what it is worth to whom, which red lines it breaks, how far from the frontier it is.
 *
 * @param plan the plan
 * @param lowest worth to each party; for a plan silent on some issues, the worst that silence can come to
 * @param highest the same, the best it can come to; equal to lowest if the plan settles every issue
 * @param broken red lines and conditions that it breaks whatever fills its silence
 * @param below names of parties that it leaves below their reservation value whatever fills its silence
 * @param inZone whether it (or some way of filling its silence) lies in the zone of possible agreement
 * @param headroom the most that every party could gain at once by moving to the frontier; 0 on it; -1 if not defined
 * @param distance straight distance to the nearest package of the frontier that is no worse for anyone (nearest of all
 *     if the plan breaks a red line and none is); -1 if not defined
 * @param nearest number of that package; -1 if not defined
 * @param swaps logrolling swaps that start from it; empty for a plan silent on some issues
 */
public record PlanPlacement(
        PlanPackage plan,
        List<Double> lowest,
        List<Double> highest,
        List<Restriction> broken,
        List<String> below,
        boolean inZone,
        double headroom,
        double distance,
        long nearest,
        List<Swap> swaps) {
    public PlanPlacement {
        lowest = List.copyOf(lowest);
        highest = List.copyOf(highest);
        broken = List.copyOf(broken);
        below = List.copyOf(below);
        swaps = List.copyOf(swaps);
    }
}
