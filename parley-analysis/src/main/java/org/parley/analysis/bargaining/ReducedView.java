package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few points that stand for a large frontier: the anchors given (solution points), then again and again the point
 * farthest from those chosen, each party's utilities stretched to [0, 1] (Gonzalez, "Clustering to minimize the maximum
 * intercluster distance", TCS 38, 1985: no choice of as many points is more than twice as close). O(chosen x frontier).
 */
public final class ReducedView {
    private final Frontier frontier;
    private final double[] lowest;
    private final double[] width;

    /** Views of this frontier. */
    public ReducedView(Frontier frontier) {
        this.frontier = frontier;
        this.lowest = new double[frontier.parties()];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (int i = 0; i < frontier.size(); i++) {
            for (int p = 0; p < lowest.length; p++) {
                lowest[p] = Math.min(lowest[p], frontier.utility(i, p));
            }
        }
        double[] highest = frontier.ideal();
        this.width = new double[lowest.length];
        for (int p = 0; p < width.length; p++) {
            width[p] = highest[p] > lowest[p] ? highest[p] - lowest[p] : 1;
        }
    }

    /** Places of the anchors and of up to so many more points, in the order of the frontier. */
    public List<Integer> points(List<Integer> anchors, int more) {
        double[] distance = new double[frontier.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        List<Integer> chosen = new ArrayList<>(anchors.stream().distinct().toList());
        chosen.forEach(anchor -> approach(distance, anchor));
        for (int k = 0; k < more; k++) {
            int farthest = -1;
            for (int i = 0; i < distance.length; i++) {
                if (distance[i] > 0 && (farthest < 0 || distance[i] > distance[farthest])) {
                    farthest = i;
                }
            }
            if (farthest < 0) {
                break;
            }
            chosen.add(farthest);
            approach(distance, farthest);
        }
        return chosen.stream().sorted().toList();
    }

    private void approach(double[] distance, int chosen) {
        for (int i = 0; i < distance.length; i++) {
            double sum = 0;
            for (int p = 0; p < width.length; p++) {
                double step = (frontier.utility(i, p) - frontier.utility(chosen, p)) / width[p];
                sum += step * step;
            }
            distance[i] = Math.min(distance[i], sum);
        }
    }
}
