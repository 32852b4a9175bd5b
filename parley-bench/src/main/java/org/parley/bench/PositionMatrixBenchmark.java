package org.parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.PositionAnalysis;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Source;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/**
 * Time to compute a position matrix from so many statements of ten parties on sixty options over two years. Run: {@code
 * mvn -q -B -pl parley-bench -am package -DskipTests && java -cp
 * "parley-bench/target/classes:parley-cli/target/lib/*:$HOME/.m2/repository/org/openjdk/jmh/jmh-core/1.37/jmh-core-1.37.jar"
 * org.openjdk.jmh.Main PositionMatrixBenchmark -f 1 -wi 3 -i 3}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PositionMatrixBenchmark {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Param({"1000", "10000"})
    private int size;

    private List<SourcedStatement> statements = List.of();
    private PositionAnalysis analysis = new PositionAnalysis(codebook(), MatrixAssumptions.DEFAULT);

    /** Makes the statements. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        List<SourcedStatement> made = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            made.add(statement(i, random));
        }
        statements = made;
        analysis = new PositionAnalysis(codebook(), MatrixAssumptions.DEFAULT);
    }

    /** The matrix at the last day. */
    @Benchmark
    public PositionMatrix matrix() {
        return analysis.matrix(statements, START.plusDays(730));
    }

    private static Codebook codebook() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<Option> options = new ArrayList<>();
            for (int o = 0; o < 5; o++) {
                options.add(new Option("o" + o, "o" + o, "", List.of(), o < 3, List.of()));
            }
            issues.add(new Issue("i" + i, "i" + i, "", List.of(), options, List.of()));
        }
        return new Codebook("bench", "Bench", List.of(), List.of(), issues, List.of(), List.of());
    }

    private static SourcedStatement statement(int number, SplittableRandom random) {
        String words = "w" + random.nextInt(500) + " w" + random.nextInt(500) + " w" + random.nextInt(500);
        CodedDate day = CodedDate.day(START.plusDays(random.nextInt(730)));
        Statement statement = new Statement(
                "s" + number,
                new Evidence("d" + number, new Quote(new Span(0, words.length()), words)),
                new Attribution("party " + random.nextInt(10), "", ""),
                new Coding(
                        Act.DEMAND,
                        "i" + random.nextInt(12),
                        "o" + random.nextInt(5),
                        random.nextBoolean() ? Polarity.FOR : Polarity.AGAINST,
                        Firmness.STATED,
                        org.parley.model.record.Scope.ASSERTED,
                        ""),
                day,
                List.of(),
                new Probability(0.8));
        return new SourcedStatement(statement, new Source("d" + number, "Outlet", "", day));
    }
}
