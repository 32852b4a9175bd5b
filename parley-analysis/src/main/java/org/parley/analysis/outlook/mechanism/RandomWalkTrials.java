package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;
import org.parley.analysis.outlook.chance.Stream;

/** The random-walk war played out many times by chance; an independent check of {@link RandomWalk}. O(runs x battles). */
public record RandomWalkTrials(RandomWalk walk, int runs, long seed) {
    public RandomWalkTrials {
        Domain.POSITIVE.check("runs", runs);
    }

    /**
     * Shares and means of the runs with their standard errors.
     *
     * @param settle share of runs that settled
     * @param settleError its standard error
     * @param battles mean number of battles
     * @param battlesError its standard error
     */
    public record Finding(double settle, double settleError, double battles, double battlesError) {}

    /** Plays the runs. */
    public Finding play() {
        RandomWalkTable table = walk.table();
        Stream stream = new Stream(seed);
        long settled = 0;
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < runs; run++) {
            Stream own = stream.child(run);
            int fought = 0;
            int front = walk.start();
            while (front > 0 && front < walk.n() && !table.settles(fought, front)) {
                front += own.uniform(fought++) < walk.win() ? 1 : -1;
            }
            settled += front > 0 && front < walk.n() ? 1 : 0;
            sum += fought;
            squares += (double) fought * fought;
        }
        double share = (double) settled / runs;
        double mean = sum / runs;
        return new Finding(
                share,
                Math.sqrt(share * (1 - share) / runs),
                mean,
                Math.sqrt(Math.max(0, squares / runs - mean * mean) / runs));
    }
}
