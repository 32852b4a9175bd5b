package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The solution points of a frontier under one disagreement point. Only individually rational points count (each party
 * gets at least its disagreement value), so two losses can never multiply to a gain. All ties within 1e-12 are given.
 * Relative gains are measured against the best of each party over the whole frontier, the ideal point.
 */
public final class Solutions {
    private static final double TIE = 1e-12;

    private final Frontier rational;
    private final double[] disagreement;
    private final double[] ideal;
    private final Map<SolutionConcept, List<Integer>> points = new EnumMap<>(SolutionConcept.class);

    /** The solutions of a frontier with its own ideal point. */
    public Solutions(Frontier frontier, double[] disagreement) {
        this(frontier, disagreement, frontier.ideal());
    }

    /** The solutions with an ideal point from elsewhere. */
    public Solutions(Frontier frontier, double[] disagreement, double[] ideal) {
        this.rational = frontier.reaching(disagreement);
        this.disagreement = disagreement.clone();
        this.ideal = ideal.clone();
        points.put(SolutionConcept.NASH, best(this::product));
        points.put(SolutionConcept.KALAI_EGALITARIAN, best(point -> gains(point)[0]));
        points.put(SolutionConcept.KALAI_SMORODINSKY, leximin());
        points.put(SolutionConcept.UTILITARIAN, best(this::sum));
    }

    /** The individually rational part of the frontier. */
    public Frontier rational() {
        return rational;
    }

    /** Places, on the rational frontier, of all points of the concept; empty if nothing is rational. */
    public List<Integer> points(SolutionConcept concept) {
        return points.getOrDefault(concept, List.of());
    }

    private List<Integer> best(IntToDoubleFunction measure) {
        return tied(everyPoint(), measure);
    }

    private List<Integer> everyPoint() {
        List<Integer> all = new ArrayList<>(rational.size());
        for (int i = 0; i < rational.size(); i++) {
            all.add(i);
        }
        return all;
    }

    private static List<Integer> tied(List<Integer> among, IntToDoubleFunction measure) {
        double best = Double.NEGATIVE_INFINITY;
        for (int point : among) {
            best = Math.max(best, measure.applyAsDouble(point));
        }
        double least = best - TIE * Math.max(1, Math.abs(best));
        return among.stream()
                .filter(point -> measure.applyAsDouble(point) >= least)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private List<Integer> leximin() {
        List<Integer> left = everyPoint();
        for (int rank = 0; rank < disagreement.length && left.size() > 1; rank++) {
            int place = rank;
            left = tied(left, point -> relativeGains(point)[place]);
        }
        return left;
    }

    private double product(int point) {
        double product = 1;
        for (int p = 0; p < disagreement.length; p++) {
            product *= rational.utility(point, p) - disagreement[p];
        }
        return product;
    }

    private double sum(int point) {
        double sum = 0;
        for (int p = 0; p < disagreement.length; p++) {
            sum += rational.utility(point, p);
        }
        return sum;
    }

    /** Gains over the disagreement point, smallest first. */
    private double[] gains(int point) {
        double[] gains = new double[disagreement.length];
        for (int p = 0; p < gains.length; p++) {
            gains[p] = rational.utility(point, p) - disagreement[p];
        }
        Arrays.sort(gains);
        return gains;
    }

    /** Gains as shares of the most a party can gain, smallest first; one that can gain nothing counts as satisfied. */
    private double[] relativeGains(int point) {
        double[] gains = new double[disagreement.length];
        for (int p = 0; p < gains.length; p++) {
            double most = ideal[p] - disagreement[p];
            gains[p] = most > 0 ? (rational.utility(point, p) - disagreement[p]) / most : 1;
        }
        Arrays.sort(gains);
        return gains;
    }
}
