package org.parley.bench;

import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.mechanism.Belief;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;
import org.parley.analysis.outlook.mechanism.RandomWalk;
import org.parley.analysis.outlook.process.Assumptions;
import org.parley.analysis.outlook.process.Ensemble;
import org.parley.analysis.outlook.process.PeaceFrontier;
import org.parley.analysis.outlook.process.ProcessSimulation;
import org.parley.analysis.outlook.process.SimulationSettings;

/**
 * The outlook: the exact random walk (goal 20 ms), 100,000 trajectories of 104 weeks with a division (goal 2 s), and 10,000
 * with 500 packages (goal 10 s).
 *
 * <pre>mvn -q -pl parley-bench -am package &amp;&amp; java -cp ... org.openjdk.jmh.Main OutlookBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OutlookBenchmark {
    private static final int PACKAGES = 500;

    /** Threads of the simulation. */
    @Param({"1", "2"})
    public int threads = 1;

    private final Assumptions assumptions = Assumptions.standard();
    private final PeaceFrontier packages = PeaceFrontier.of(frontier());

    /** Backward induction and exact settlement time, N=10, T=400. */
    @Benchmark
    public double exactRandomWalk() {
        return new RandomWalk(
                        10, 5, Belief.beta(6, 4), Belief.beta(4, 6), .01, .01, 1, 0, 0, .5, 400, List.of(0, 5, 10, 20))
                .find()
                .battles();
    }

    /** 1,000 draws of 100 trajectories. */
    @Benchmark
    public double hundredThousandTrajectories() {
        return run(1000, PeaceFrontier.division());
    }

    /** 100 draws of 100 trajectories over a frontier of packages. */
    @Benchmark
    public double tenThousandTrajectoriesWithPackages() {
        return run(100, packages);
    }

    private double run(int draws, PeaceFrontier frontier) {
        Ensemble ensemble =
                new ProcessSimulation(new SimulationSettings(draws, 100, 104, 7, threads), frontier).run(assumptions);
        return ensemble.by(PeaceEvent.WAR_ENDS, 104).mean();
    }

    private static List<Utilities> frontier() {
        List<Utilities> points = new ArrayList<>();
        for (int i = 0; i < PACKAGES; i++) {
            double angle = Math.PI / 2 * i / (PACKAGES - 1);
            points.add(new Utilities(Math.sin(angle), Math.cos(angle)));
        }
        return points;
    }
}
