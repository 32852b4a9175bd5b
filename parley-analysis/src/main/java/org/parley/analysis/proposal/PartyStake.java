package org.parley.analysis.proposal;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.model.ParleyException;

/**
 * A party, how much it cares for which issue, and the worth (0 to 1) below which it walks away. Both are assumptions.
 *
 * @param party its name
 * @param salience weight of issues by identifier, none negative; issues not named count 0; if none is named all are equal
 * @param reservation worth below which a plan is not acceptable to it
 */
public record PartyStake(String party, Map<String, Double> salience, double reservation) {
    public PartyStake {
        salience = Collections.unmodifiableMap(new TreeMap<>(salience));
        for (Map.Entry<String, Double> entry : salience.entrySet()) {
            if (!(entry.getValue() >= 0) || Double.isInfinite(entry.getValue())) {
                throw new ParleyException("The salience (" + entry.getValue() + ") of issue (" + entry.getKey()
                        + ") for party (" + party + ") must be a number of 0 or more.");
            }
        }
    }

    /** Weights of the issues of the space, summing to 1. */
    double[] saliences(OutcomeSpace space) {
        double[] weights = space.issues().stream()
                .mapToDouble(issue -> salience.getOrDefault(issue.issue(), 0.0))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights)
                .map(weight -> sum > 0 ? weight / sum : 1.0 / weights.length)
                .toArray();
    }

    /** Weight of one issue before they are made to sum to 1; equal weights if none is named. */
    double weight(String issue) {
        double sum = salience.values().stream().mapToDouble(Double::doubleValue).sum();
        return sum > 0 ? salience.getOrDefault(issue, 0.0) : 1;
    }
}
