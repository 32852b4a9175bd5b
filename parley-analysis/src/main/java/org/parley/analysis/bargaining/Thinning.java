package org.parley.analysis.bargaining;

/**
 * Cuts a frontier that is too large to hold down to a number of points: the best for each party, the best by sum, by the
 * worst-off party, and an even choice of the others along the order. What is left are true packages; better ones may
 * have been lost, so a search that used this must say so.
 */
final class Thinning {
    private Thinning() {}

    static Points of(Points points, int most) {
        if (points.size <= most) {
            return points;
        }
        boolean[] keep = new boolean[points.size];
        for (int p = 0; p < points.parties; p++) {
            keep[best(points, p)] = true;
        }
        keep[best(points, points.parties)] = true;
        keep[best(points, points.parties + 1)] = true;
        for (int i = 0; i < most; i++) {
            keep[(int) ((long) i * points.size / most)] = true;
        }
        Points kept = new Points(points.parties, most + points.parties + 2);
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept.add(points.values, i * points.parties, points.outcomes[i]);
            }
        }
        return kept;
    }

    private static int best(Points points, int measure) {
        int best = 0;
        for (int i = 1; i < points.size; i++) {
            if (measured(points, i, measure) > measured(points, best, measure)) {
                best = i;
            }
        }
        return best;
    }

    private static double measured(Points points, int point, int measure) {
        if (measure < points.parties) {
            return points.value(point, measure);
        }
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < points.parties; p++) {
            sum += points.value(point, p);
            least = Math.min(least, points.value(point, p));
        }
        return measure == points.parties ? sum : least;
    }
}
