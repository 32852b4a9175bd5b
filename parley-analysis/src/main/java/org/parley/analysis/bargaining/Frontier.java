package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.model.ParleyException;

/**
 * Undominated packages: no other permitted package is at least as good for every party and better for one. One package
 * stands for each distinct utility vector; vectors that differ in the last bit are two. Ordered from the best to the
 * worst for the first party, ties by the second and so on.
 */
public final class Frontier {
    private final Points points;
    private final boolean complete;

    Frontier(Points points, boolean complete) {
        this.points = points;
        this.complete = complete;
    }

    /**
     * The frontier of a list of utility vectors; the outcome of a point is its place in the list.
     *
     * @throws ParleyException if the vectors differ in length or hold something else than finite numbers
     */
    public static Frontier of(List<double[]> vectors) {
        Points all = new Points(vectors.isEmpty() ? 1 : vectors.get(0).length, Math.max(1, vectors.size()));
        for (int i = 0; i < vectors.size(); i++) {
            double[] vector = vectors.get(i);
            if (vector.length != all.parties || !Arrays.stream(vector).allMatch(Double::isFinite)) {
                throw new ParleyException("The utilities (" + Arrays.toString(vector) + ") of point (" + i
                        + ") must be " + all.parties + " finite numbers.");
            }
            all.add(vector, 0, i);
        }
        return new Frontier(DominanceFilter.undominated(all), true);
    }

    /** Number of points. */
    public int size() {
        return points.size;
    }

    /** Number of parties. */
    public int parties() {
        return points.parties;
    }

    /** False if the search had to thin the frontier out: then points are packages found, and better ones may exist. */
    public boolean complete() {
        return complete;
    }

    /** Worth of a point to a party. */
    public double utility(int point, int party) {
        return points.value(point, party);
    }

    /** Number of a package that yields the point. */
    public long outcome(int point) {
        return points.outcomes[point];
    }

    /** Worth of a point to each party. */
    public double[] utilities(int point) {
        return Arrays.copyOfRange(points.values, point * points.parties, (point + 1) * points.parties);
    }

    /** All utility vectors, in order. */
    public List<double[]> vectors() {
        List<double[]> vectors = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            vectors.add(utilities(i));
        }
        return vectors;
    }

    /** The points at which every party gets at least its floor; with reservation values: the zone's part of it. */
    public Frontier reaching(double[] floor) {
        Points kept = new Points(points.parties, 16);
        for (int i = 0; i < points.size; i++) {
            if (points.reaches(i, floor)) {
                kept.add(points.values, i * points.parties, points.outcomes[i]);
            }
        }
        return new Frontier(kept, complete);
    }

    /** The best that each party gets anywhere on it; negative infinity if it is empty. */
    public double[] ideal() {
        double[] ideal = new double[points.parties];
        Arrays.fill(ideal, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < points.size; i++) {
            for (int p = 0; p < ideal.length; p++) {
                ideal[p] = Math.max(ideal[p], points.value(i, p));
            }
        }
        return ideal;
    }

    Points points() {
        return points;
    }
}
