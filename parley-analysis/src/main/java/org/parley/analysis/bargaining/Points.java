package org.parley.analysis.bargaining;

import java.util.Arrays;

/** Growing list of outcomes with their utilities, on flat arrays. Built by one search, then never changed. */
final class Points {
    final int parties;
    double[] values;
    long[] outcomes;
    int size;

    Points(int parties, int capacity) {
        this.parties = parties;
        this.values = new double[parties * capacity];
        this.outcomes = new long[capacity];
    }

    double value(int point, int party) {
        return values[point * parties + party];
    }

    /** Adds a point whose utilities stand in the array from the place. */
    void add(double[] from, int place, long outcome) {
        if (size == outcomes.length) {
            int capacity = Math.max(16, size + (size >> 1));
            values = Arrays.copyOf(values, capacity * parties);
            outcomes = Arrays.copyOf(outcomes, capacity);
        }
        System.arraycopy(from, place, values, size * parties, parties);
        outcomes[size++] = outcome;
    }

    void addAll(Points others) {
        for (int i = 0; i < others.size; i++) {
            add(others.values, i * parties, others.outcomes[i]);
        }
    }

    /** Whether each utility of the point reaches its floor. */
    boolean reaches(int point, double[] floor) {
        for (int p = 0; p < parties; p++) {
            if (!(value(point, p) >= floor[p])) {
                return false;
            }
        }
        return true;
    }
}
