package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded instances for the laws and the second implementation. */
final class RandomProblems {
    private RandomProblems() {}

    /** 2 to 9 stakeholders on a scale 0 to 10, no two numbers alike. */
    static GroupProblem scattered(long seed, int dimensions) {
        SplittableRandom random = new SplittableRandom(seed);
        return problem(random, dimensions, false);
    }

    /** The same with whole positions, so that many stand together and offers tie. */
    static GroupProblem crowded(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return problem(random, 1, true);
    }

    private static GroupProblem problem(SplittableRandom random, int dimensions, boolean whole) {
        List<Dimension> scales = new ArrayList<>();
        for (int d = 0; d < dimensions; d++) {
            scales.add(new Dimension("question " + d, 0, 10));
        }
        List<Stakeholder> stakeholders = new ArrayList<>();
        int n = 2 + random.nextInt(8);
        for (int i = 0; i < n; i++) {
            List<Double> positions = new ArrayList<>();
            List<Double> saliences = new ArrayList<>();
            for (int d = 0; d < dimensions; d++) {
                positions.add(whole ? random.nextInt(5) * 2.5 : random.nextDouble() * 10);
                saliences.add((0.05 + 0.95 * random.nextDouble()) / dimensions);
            }
            stakeholders.add(new Stakeholder("s" + i, "", 0.1 + random.nextDouble(), positions, saliences));
        }
        return new GroupProblem("random", scales, stakeholders);
    }
}
