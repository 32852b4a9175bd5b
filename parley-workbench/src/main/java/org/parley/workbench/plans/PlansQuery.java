package org.parley.workbench.plans;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.ParleyException;

/**
 * What is asked of the plans of a case.
 *
 * @param parties canonical names; empty for the principals that have spoken
 * @param reservations worth (0 to 1) below which a party walks away, by party; {@link #RESERVATION} where none is named
 * @param sources where a reservation value comes from, in words, by party; {@link #FLAT} where none is named
 * @param weights weights of the questions of the agenda, by party; what the party says most about where none are named
 * @param refusal expected support at or below which a clause or answer is refused as if it were a red line, in the draws
 *     in which the support is below it; 0: only red lines are vetoes
 * @param draws draws from the posterior of positions
 * @param seed of the draws
 */
public record PlansQuery(
        List<String> parties,
        Map<String, Double> reservations,
        Map<String, String> sources,
        Map<String, List<Double>> weights,
        double refusal,
        int draws,
        long seed) {
    /** Assumed worth below which a party walks away: as much opposed as supported. */
    public static final double RESERVATION = 0.5;

    /** Where that comes from. */
    public static final String FLAT = "worth of a package below which it walks away";

    /** Assumed support at or below which nothing else in a plan makes up for a clause. */
    public static final double REFUSAL = 0.25;

    /** Draws, if nothing else is asked. */
    public static final int DRAWS = 1000;

    /** The principals under the default assumptions. */
    public static final PlansQuery DEFAULT = new PlansQuery(List.of(), Map.of(), Map.of(), REFUSAL, DRAWS, 1);

    private static final int MOST_DRAWS = 100_000;

    public PlansQuery {
        parties = List.copyOf(parties);
        reservations = Collections.unmodifiableMap(new TreeMap<>(reservations));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        if (draws < 1 || draws > MOST_DRAWS) {
            throw ParleyException.withMend(
                    "The number of draws (" + draws + ") must lie in 1 to " + MOST_DRAWS + ".",
                    DRAWS + " settle a share to about two points.");
        }
        if (!(refusal >= 0 && refusal < 0.5)) {
            throw ParleyException.withMend(
                    "The refusal value (" + refusal + ") must lie in 0 to below 0.5.",
                    "0 turns refusals off, so that only red lines are vetoes.");
        }
        reservations.forEach((party, worth) -> {
            if (!(worth >= 0 && worth <= 1)) {
                throw ParleyException.withMend(
                        "The reservation value (" + worth + ") of party (" + party + ") must lie in 0 to 1.",
                        RESERVATION + " means: as much opposed as supported.");
            }
        });
    }

    /** With reservation values whose source is not told. */
    public PlansQuery(
            List<String> parties,
            Map<String, Double> reservations,
            Map<String, List<Double>> weights,
            double refusal,
            int draws,
            long seed) {
        this(parties, reservations, Map.of(), weights, refusal, draws, seed);
    }

    /** The worth below which a party walks away. */
    public double reservation(String party) {
        return reservations.getOrDefault(party, RESERVATION);
    }

    /** Where that worth comes from, in words. */
    public String source(String party) {
        return sources.getOrDefault(party, FLAT);
    }

    /** The same about other parties. */
    public PlansQuery about(List<String> others) {
        return new PlansQuery(others, reservations, sources, weights, refusal, draws, seed);
    }

    /** The same with these reservation values, each with its source, where none is named yet. */
    public PlansQuery reserving(Map<String, Double> worths, Map<String, String> from) {
        Map<String, Double> all = new TreeMap<>(worths);
        all.putAll(reservations);
        Map<String, String> told = new TreeMap<>(from);
        told.keySet().removeAll(reservations.keySet());
        told.putAll(sources);
        return new PlansQuery(parties, all, told, weights, refusal, draws, seed);
    }
}
