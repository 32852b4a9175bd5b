package org.parley.analysis.outlook.mechanism;

import java.util.List;

/**
 * The exact distribution of how and when a random-walk war ends. Immutable.
 *
 * @param settledAt chance of a settlement after exactly 0, 1, 2, ... battles
 * @param winsA chance that A wins outright
 * @param winsB chance that B wins outright
 * @param battles expected number of battles
 */
public record SettlementTime(List<Double> settledAt, double winsA, double winsB, double battles) {
    public SettlementTime {
        settledAt = List.copyOf(settledAt);
    }

    /** Chance of a settlement at all. */
    public double settle() {
        return settledBy(settledAt.size());
    }

    /** Chance of a settlement after at most so many battles. */
    public double settledBy(int battle) {
        return settledAt.stream()
                .limit(Math.max(0L, battle + 1L))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Pushes the true chance of winning forward through the solved table. */
    static SettlementTime of(RandomWalk walk, RandomWalkTable table) {
        Double[] settled = new Double[walk.horizon() + 1];
        double[] here = new double[walk.n() + 1];
        here[walk.start()] = 1;
        double winsA = 0;
        double winsB = 0;
        double battles = 0;
        for (int fought = 0; fought <= walk.horizon(); fought++) {
            double[] next = new double[here.length];
            settled[fought] = step(walk, table, fought, here, next);
            winsA += here[walk.n()];
            winsB += here[0];
            battles += fought * (settled[fought] + here[walk.n()] + here[0]);
            here = next;
        }
        return new SettlementTime(List.of(settled), winsA, winsB, battles);
    }

    private static double step(RandomWalk walk, RandomWalkTable table, int fought, double[] here, double[] next) {
        double settled = 0;
        for (int front = 1; front < walk.n(); front++) {
            if (here[front] == 0) {
                continue;
            }
            if (table.settles(fought, front)) {
                settled += here[front];
            } else {
                next[front + 1] += here[front] * walk.win();
                next[front - 1] += here[front] * (1 - walk.win());
            }
        }
        return settled;
    }
}
