package org.parley.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.States;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;
import org.parley.analysis.stability.uncertain.Ensemble;
import org.parley.analysis.stability.uncertain.Shares;

/**
 * Time to judge all states for three decision makers with random strict rankings: Nash, GMR, SMR, SEQ. Goals on two cores:
 * 4,096 states 50 ms, 2^20 1.5 s, 2^24 45 s within 4 GB; 10,000 draws of 512 states 8 s.
 *
 * <p>{@code java -cp <classpath of parley-bench> org.openjdk.jmh.Main StabilityBenchmark -p courses=12,20}; for the largest
 * {@code -p courses=24 -jvmArgs -Xmx4g}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class StabilityBenchmark {
    private static final Set<Concept> CONCEPTS = EnumSet.of(Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ);
    private static final int DECISION_MAKERS = 3;
    private static final int DRAWS = 10_000;

    /** How many courses; the states are 2 to that power. */
    @Param({"9", "12", "20"})
    private int courses;

    private List<Conflict> conflict = List.of();

    /** Builds the conflict. */
    @Setup
    public void build() {
        conflict = List.of(random(courses));
    }

    private static Conflict random(int courses) {
        List<Course> list = new ArrayList<>();
        for (int c = 0; c < courses; c++) {
            list.add(new Course("course " + c, c * DECISION_MAKERS / courses, Direction.BOTH));
        }
        return Conflict.inOptionForm(List.of("A", "B", "C"), list, States.cube(courses), rankings(1 << courses, 0));
    }

    private static List<Ranking> rankings(int states, int draw) {
        List<Ranking> rankings = new ArrayList<>();
        for (int i = 0; i < DECISION_MAKERS; i++) {
            rankings.add(shuffled(states, new Random(31L * draw + i)));
        }
        return rankings;
    }

    private static Ranking shuffled(int states, Random random) {
        int[] ranks = new int[states];
        for (int s = 0; s < states; s++) {
            int other = random.nextInt(s + 1);
            ranks[s] = ranks[other];
            ranks[other] = s + 1;
        }
        return Ranking.ofRanks(ranks);
    }

    /** All verdicts of one conflict. */
    @Benchmark
    public Verdicts judgeAllStates() {
        return new Solver().solve(conflict.get(0), CONCEPTS);
    }

    /** Ten thousand draws of the preferences; meant for 9 courses (512 states). */
    @Benchmark
    public Shares drawPreferences() {
        int states = 1 << courses;
        int draws = courses <= 9 ? DRAWS : 1;
        return new Ensemble(conflict.get(0), CONCEPTS).solve(draws, draw -> rankings(states, draw));
    }
}
