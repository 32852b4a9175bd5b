package org.parley.analysis.outlook.process;

import org.parley.model.ParleyException;

/**
 * Size and seed of a simulation.
 *
 * @param draws draws of the assumptions
 * @param trajectories trajectories for each draw, an even number
 * @param weeks weeks to look ahead
 * @param seed of all chance
 * @param threads to use; they change nothing but the time it takes
 */
public record SimulationSettings(int draws, int trajectories, int weeks, long seed, int threads) {
    public SimulationSettings {
        within("draws", draws, 2, 1_000_000);
        within("trajectories", trajectories, 2, 1_000_000);
        within("weeks", weeks, 1, 1040);
        within("threads", threads, 1, 256);
        if (trajectories % 2 != 0) {
            throw ParleyException.withMend(
                    "The setting (trajectories) must be even, but is " + trajectories + ".",
                    "they are played in mirrored pairs: use " + (trajectories + 1) + ".");
        }
    }

    /** 1,000 draws of 100 trajectories over 104 weeks. */
    public static SimulationSettings standard(long seed) {
        return new SimulationSettings(1000, 100, 104, seed, Runtime.getRuntime().availableProcessors());
    }

    private static void within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw ParleyException.withMend(
                    "The setting (" + name + ") must lie in [" + low + ", " + high + "], but is " + value + ".",
                    "a digit is missing or too many.");
        }
    }
}
