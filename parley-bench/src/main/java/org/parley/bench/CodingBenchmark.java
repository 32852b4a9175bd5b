package org.parley.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.parley.codebook.ShippedCodebooks;
import org.parley.coding.CodingMode;
import org.parley.coding.CodingModels;
import org.parley.coding.CodingPipeline;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.model.record.CodedDocument;
import org.parley.model.text.SourceDocument;

/**
 * Coding of the shipped example briefs on one thread: documents a second, and, as the counter {@code sentences},
 * sentences a second (goals after warm-up 300 in full and 1,000 in fast mode, a core); the parser alone beside it. Run: {@code mvn -q -B -pl
 * parley-bench,parley-cli -am package -DskipTests && java -cp
 * "parley-bench/target/classes:parley-cli/target/lib/*:$HOME/.m2/repository/org/openjdk/jmh/jmh-core/1.37/jmh-core-1.37.jar:$HOME/.m2/repository/net/sf/jopt-simple/jopt-simple/5.0.4/jopt-simple-5.0.4.jar:$HOME/.m2/repository/org/apache/commons/commons-math3/3.6.1/commons-math3-3.6.1.jar"
 * org.openjdk.jmh.Main CodingBenchmark}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 10)
@Fork(value = 1, jvmArgsAppend = "-Xmx1800m")
public class CodingBenchmark {
    /** Models, documents, and how many sentences each document has. */
    @State(Scope.Benchmark)
    public static class Briefs {
        private List<SourceDocument> documents = List.of();
        private final List<Integer> sentences = new ArrayList<>();

        @Param({"FULL", "FAST"})
        private CodingMode mode = CodingMode.FULL;

        @SuppressWarnings("NullAway.Init")
        private SentenceParser parser;

        @SuppressWarnings("NullAway.Init")
        private CodingPipeline pipeline;

        /** Reads the briefs and counts their sentences. */
        @Setup
        public void read() {
            CodingModels models = CodingModels.load(
                    mode,
                    Path.of(System.getProperty(
                            "parley.models",
                            Path.of(System.getProperty("user.home"), ".cache", "parley")
                                    .toString())));
            parser = new SentenceParser(models.parser());
            pipeline = CodingPipeline.sharing(new ShippedCodebooks().get("ukraine-russia"), models);
            documents = ExampleBriefs.documents();
            documents.forEach(document -> sentences.add(parser.parse(document).size()));
        }
    }

    /** Sentences done, and which brief is next. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Done {
        /** Sentences done in this iteration. */
        public long sentences;

        private int next;

        SourceDocument next(Briefs briefs) {
            int index = next++ % briefs.documents.size();
            sentences += briefs.sentences.get(index);
            return briefs.documents.get(index);
        }
    }

    /** The whole pipeline: parse, resolve, find, decide, link. */
    @Benchmark
    public CodedDocument code(Briefs briefs, Done done) {
        return briefs.pipeline.code(done.next(briefs));
    }

    /** Sentence splitting and dependency parsing alone. */
    @Benchmark
    public List<Sentence> parse(Briefs briefs, Done done) {
        return briefs.parser.parse(done.next(briefs));
    }
}
