package org.parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.analysis.bargaining.AlternatingOffers;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.bargaining.Disagreement;
import org.parley.analysis.bargaining.Enumeration;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.IssueMerge;
import org.parley.analysis.bargaining.SeededScenario;
import org.parley.analysis.bargaining.SessionReplay;
import org.parley.analysis.bargaining.SessionSpace;
import org.parley.analysis.bargaining.Solutions;
import org.parley.analysis.bargaining.TimeBased;
import org.parley.analysis.preference.UtilityFunction;
import org.parley.analysis.random.RandomStream;

/**
 * Frontier and solution points of the seeded opposed scenario (10 options an issue), by merging and by enumeration of
 * utilities that are not known to be additive, and sessions of alternating offers.
 *
 * <p>Run: {@code mvn -q -pl parley-bench -am package -DskipTests}, then {@code java -cp
 * parley-bench/target/classes:... org.openjdk.jmh.Main BargainingBenchmark}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BargainingBenchmark {
    private static final int SESSIONS = 1000;

    /** A scenario to merge: parties x issues. */
    @State(Scope.Benchmark)
    public static class Merged {
        /** Parties and issues. */
        @Param({"2x7", "2x10", "3x7", "3x12", "4x7", "5x6", "5x7"})
        public String shape = "";

        private BargainingModel model = new SeededScenario(1, 1, 1, 1, true).model();

        /** Builds the model. */
        @Setup
        public void build() {
            String[] sizes = shape.split("x");
            model = new SeededScenario(Integer.parseInt(sizes[1]), 10, Integer.parseInt(sizes[0]), 42, true).model();
        }
    }

    /** A scenario of 10^6 outcomes whose utilities are opaque functions, with interaction between issues. */
    @State(Scope.Benchmark)
    public static class Opaque {
        /** Number of parties. */
        @Param({"2", "3"})
        public int parties;

        private BargainingModel model = new SeededScenario(1, 1, 1, 1, true).model();

        /** Builds the model. */
        @Setup
        public void build() {
            BargainingModel additive = new SeededScenario(6, 10, parties, 42, true).model();
            model = additive.withParties(additive.parties().stream()
                    .map(party -> {
                        UtilityFunction base = party.utility();
                        return new BargainingParty(
                                party.name(),
                                outcome -> base.of(outcome) + 0.05 * ((outcome[0] + outcome[5]) % 3),
                                party.reservation());
                    })
                    .toList());
        }
    }

    /** 10^4 outcomes, two time-based parties, 100 rounds. */
    @State(Scope.Benchmark)
    public static class Sessions {
        private BargainingModel model = new SeededScenario(1, 1, 1, 1, true).model();
        private SessionSpace space = new SessionSpace(model);

        /** Sorts the outcomes. */
        @Setup
        public void build() {
            model = new SeededScenario(4, 10, 2, 42, true).model();
            space = new SessionSpace(model);
        }
    }

    /** Frontier, Nash, Kalai, Kalai-Smorodinsky and utilitarian points by merging. */
    @Benchmark
    public Solutions merge(Merged state) {
        Frontier frontier = new IssueMerge(1_000_000).frontier(state.model);
        return new Solutions(frontier, Disagreement.zero(frontier.parties()).point());
    }

    /** The same by enumeration of any utility functions. */
    @Benchmark
    public Solutions enumerate(Opaque state) {
        Frontier frontier = new Enumeration(1_000_000).frontier(state.model);
        return new Solutions(frontier, Disagreement.zero(frontier.parties()).point());
    }

    /** A thousand sessions on sorted outcomes. */
    @Benchmark
    public SessionReplay.Tally thousandSessions(Sessions state) {
        AlternatingOffers offers =
                new AlternatingOffers(state.space, List.of(new TimeBased(0.5), new TimeBased(1.5)), 100);
        return new SessionReplay(state.model, offers, 0.05).play(SESSIONS, RandomStream.of(1, "bench"));
    }
}
