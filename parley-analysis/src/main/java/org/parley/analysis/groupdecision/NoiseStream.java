package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Normal deviates of one draw: the same seed gives the same numbers on every machine, whatever the number of threads. */
final class NoiseStream {
    private final SplittableRandom random;

    private NoiseStream(SplittableRandom random) {
        this.random = random;
    }

    /** Independent streams, one for each draw. */
    static List<NoiseStream> streams(long seed, int draws) {
        SplittableRandom root = new SplittableRandom(seed);
        List<NoiseStream> streams = new ArrayList<>(draws);
        for (int draw = 0; draw < draws; draw++) {
            streams.add(new NoiseStream(root.split()));
        }
        return streams;
    }

    /** Mean 0, standard deviation 1 (Box and Muller 1958; the sine half is not used). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
