package org.parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.reading.DocumentReader;
import org.parley.reading.ReadingSettings;
import org.parley.reading.duplicate.NearRepeatIndex;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.ReadOutcome;

/**
 * Reading of the shipped example briefs (nearly all HTML pages) on one thread: documents a second from bytes to clean
 * text with metadata, and the search for near repeats among them. Run as {@link CodingBenchmark}, with this class's name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class ReadingBenchmark {
    private final DocumentReader reader = new DocumentReader(ReadingSettings.DEFAULT);
    private final List<NamedBytes> briefs = ExampleBriefs.bytes();
    private final List<String> texts =
            ExampleBriefs.documents().stream().map(document -> document.text()).toList();
    private int next;

    /** One brief: decoded, its main text found, metadata, passages, language. */
    @Benchmark
    public List<ReadOutcome> read() {
        return reader.read(briefs.get(next++ % briefs.size()));
    }

    /** Which brief is a near repeat of which: all briefs in one index. */
    @Benchmark
    public int nearRepeats() {
        NearRepeatIndex index = new NearRepeatIndex();
        int repeats = 0;
        for (int i = 0; i < texts.size(); i++) {
            repeats += index.firstLike(texts.get(i)) == i ? 0 : 1;
        }
        return repeats;
    }
}
