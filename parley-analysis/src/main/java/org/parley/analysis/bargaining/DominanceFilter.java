package org.parley.analysis.bargaining;

import java.util.Arrays;

/**
 * Keeps the undominated points, one of each utility vector (the first given). Points are visited in lexicographic order,
 * so a point is dropped exactly if one kept before is at least as good for every party but the first; that question is
 * answered by a running maximum (2 parties), a Fenwick tree of maxima over the ranks of the second party (3; Kung,
 * Luccio and Preparata, JACM 22, 1975) or a {@link DominanceTree} (4 and more).
 */
final class DominanceFilter {
    private DominanceFilter() {}

    /** The undominated points in lexicographic order. */
    static Points undominated(Points points) {
        int[] order = LexicographicOrder.of(points);
        return switch (points.parties) {
            case 1 -> first(points, order);
            case 2 -> planar(points, order);
            case 3 -> spatial(points, order);
            default -> general(points, order);
        };
    }

    private static Points first(Points points, int[] order) {
        Points kept = new Points(1, 1);
        if (order.length > 0) {
            kept.add(points.values, order[0], points.outcomes[order[0]]);
        }
        return kept;
    }

    private static Points planar(Points points, int[] order) {
        Points kept = new Points(2, 64);
        double best = Double.NEGATIVE_INFINITY;
        for (int point : order) {
            double second = points.value(point, 1);
            if (second > best) {
                best = second;
                kept.add(points.values, point * 2, points.outcomes[point]);
            }
        }
        return kept;
    }

    private static Points spatial(Points points, int[] order) {
        double[] seconds = new double[points.size];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = points.value(i, 1) + 0.0;
        }
        Arrays.sort(seconds);
        double[] thirds = new double[seconds.length + 1];
        Arrays.fill(thirds, Double.NEGATIVE_INFINITY);
        Points kept = new Points(3, 64);
        for (int point : order) {
            int rank = seconds.length - firstAtLeast(seconds, points.value(point, 1));
            double third = points.value(point, 2);
            double best = Double.NEGATIVE_INFINITY;
            for (int i = rank; i > 0; i -= i & -i) {
                best = Math.max(best, thirds[i]);
            }
            if (third > best) {
                kept.add(points.values, point * 3, points.outcomes[point]);
                for (int i = rank; i < thirds.length; i += i & -i) {
                    thirds[i] = Math.max(thirds[i], third);
                }
            }
        }
        return kept;
    }

    private static int firstAtLeast(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Points general(Points points, int[] order) {
        int parties = points.parties;
        DominanceTree tree = new DominanceTree(parties, 1);
        Points kept = new Points(parties, 64);
        for (int point : order) {
            if (!tree.dominates(points.values, point)) {
                tree.insert(points.values, point);
                kept.add(points.values, point * parties, points.outcomes[point]);
            }
        }
        return kept;
    }
}
