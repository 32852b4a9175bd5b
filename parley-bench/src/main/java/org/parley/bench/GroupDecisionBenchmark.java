package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
import org.parley.analysis.groupdecision.ChallengeModel;
import org.parley.analysis.groupdecision.ChallengeVariant;
import org.parley.analysis.groupdecision.Dimension;
import org.parley.analysis.groupdecision.EnsembleFinding;
import org.parley.analysis.groupdecision.EnsembleSettings;
import org.parley.analysis.groupdecision.GroupEnsemble;
import org.parley.analysis.groupdecision.GroupForecast;
import org.parley.analysis.groupdecision.GroupModel;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.InputNoise;
import org.parley.analysis.groupdecision.SpatialModel;
import org.parley.analysis.groupdecision.Stakeholder;

/**
 * Group decisions with random stakeholders on one line: one run of each kind of model, and an ensemble of all of them.
 *
 * <p>{@code mvn -q -pl parley-bench -am package -DskipTests && java -cp "parley-bench/target/classes:$(mvn -q -pl
 * parley-bench dependency:build-classpath -Dmdep.outputFile=/dev/stdout)" org.openjdk.jmh.Main GroupDecisionBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GroupDecisionBenchmark {
    private static final int TURNS = 10;
    private static final int DRAWS = 100;

    /** How many stakeholders. */
    @Param({"7", "20", "50"})
    public int stakeholders;

    private GroupProblem problem = problem(2);

    /** The same problem for every run. */
    @Setup
    public void prepare() {
        problem = problem(stakeholders);
    }

    private static GroupProblem problem(int stakeholders) {
        SplittableRandom random = new SplittableRandom(1);
        List<Stakeholder> list = new ArrayList<>();
        for (int i = 0; i < stakeholders; i++) {
            list.add(new Stakeholder(
                    "s" + i,
                    "",
                    1 + random.nextDouble(),
                    List.of(100 * random.nextDouble()),
                    List.of(0.1 + 0.9 * random.nextDouble())));
        }
        return new GroupProblem("benchmark", List.of(new Dimension("line", 0, 100)), list);
    }

    /** Ten turns of the challenge model in the matching variant. */
    @Benchmark
    public GroupForecast challenge() {
        return new ChallengeModel(ChallengeVariant.SCHOLZ_CODE).forecast(problem, TURNS);
    }

    /** At most ten turns of the spatial model. */
    @Benchmark
    public GroupForecast spatial() {
        return new SpatialModel().forecast(problem, TURNS);
    }

    /** All models on a hundred draws, on all cores. */
    @Benchmark
    public EnsembleFinding ensemble() {
        return new GroupEnsemble()
                .run(problem, new EnsembleSettings(GroupModel.all(), TURNS, DRAWS, 1, InputNoise.DEFAULT));
    }
}
