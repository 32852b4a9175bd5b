package org.parley.analysis.outlook.process;

import java.util.Comparator;
import java.util.List;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;

/**
 * What peace has to offer both sides: the divisions of one prize, or the packages over many issues that a bargaining
 * analysis found, in several draws of what the sides want. A package is worth 1 to a side if nothing could suit it better,
 * as victory would, and 0 if nothing could suit it worse, as defeat would.
 */
public final class PeaceFrontier {
    private final List<Offers> ranked;

    private PeaceFrontier(List<Offers> draws) {
        ranked = draws.stream()
                .sorted(Comparator.comparingDouble(PeaceFrontier::commonGround))
                .toList();
    }

    /** Every division of a prize of 1. */
    public static PeaceFrontier division() {
        return new PeaceFrontier(List.of(Offers.DIVISION));
    }

    /** These packages and no other; none if red lines leave none. */
    public static PeaceFrontier of(List<Utilities> packages) {
        return new PeaceFrontier(List.of(Offers.of(packages)));
    }

    /** The packages of each of one or more draws of preferences. */
    public static PeaceFrontier drawn(List<List<Utilities>> draws) {
        return new PeaceFrontier(draws.stream().map(Offers::of).toList());
    }

    /** Whether there are packages to agree on, rather than divisions of one prize. */
    public boolean ofPackages() {
        return at(0) != Offers.DIVISION;
    }

    /** How many packages in the middle draw; 0 for divisions. */
    public int packages() {
        return at(0.5).packages();
    }

    /** The draw at a place from 0, the least common ground, to 1, the most. */
    Offers at(double place) {
        return ranked.get(Math.min(ranked.size() - 1, (int) (place * ranked.size())));
    }

    /** What is left over if each demands half of all it could get. */
    private static double commonGround(Offers offers) {
        return offers.surplus(0.5, 0.5, 0);
    }
}
