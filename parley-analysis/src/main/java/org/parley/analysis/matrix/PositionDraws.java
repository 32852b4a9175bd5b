package org.parley.analysis.matrix;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws from the posterior of positions, the same for the same seed, party, issue and option, whatever else is drawn. A
 * Beta draw is the quotient of Gamma draws (G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables,
 * ACM TOMS 26 (2000) 363-372).
 */
public final class PositionDraws {
    private final long seed;

    /** Draws for a seed. */
    public PositionDraws(long seed) {
        this.seed = seed;
    }

    /** So many draws of a position's support. A vetoed option draws 0. */
    public double[] of(Position position, int count) {
        double[] draws = new double[count];
        if (position.redLine()) {
            return draws;
        }
        SplittableRandom random = new SplittableRandom(seed ^ stream(position));
        BetaDistribution posterior = position.support().posterior();
        Arrays.setAll(draws, i -> beta(random, posterior));
        return draws;
    }

    private static double beta(SplittableRandom random, BetaDistribution posterior) {
        double one = gamma(random, posterior.alpha());
        double other = gamma(random, posterior.beta());
        return one + other == 0 ? posterior.mean() : one / (one + other);
    }

    private static double gamma(SplittableRandom random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            double v = root * root * root;
            if (root > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** Names hash by String.hashCode, which the platform fixes; the mixing spreads neighbours. */
    private static long stream(Position position) {
        long hash = (position.party() + "\n" + position.issue() + "\n" + position.option()).hashCode();
        long mixed = (hash ^ (hash >>> 16)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
