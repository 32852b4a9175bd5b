package org.parley.analysis.groupdecision;

import java.util.List;

/**
 * Where one model says that the group ends, in the units of the dimensions.
 *
 * @param points the model's point forecast, one for each dimension: the Condorcet winner of the last turn, or for the
 *     spatial model the position with the highest probability to win
 * @param means the mean of the last positions, one for each dimension: weighted by capability times salience, or for the
 *     spatial model by probability to win
 * @param settled whether the positions came to rest before the turns ran out
 */
public record GroupForecast(List<Double> points, List<Double> means, boolean settled) {
    public GroupForecast {
        points = List.copyOf(points);
        means = List.copyOf(means);
    }
}
