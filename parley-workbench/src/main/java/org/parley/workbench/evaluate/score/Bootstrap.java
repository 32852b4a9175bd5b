package org.parley.workbench.evaluate.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Scores of all levels with percentile intervals from drawing whole documents with replacement (Efron and Tibshirani 1993,
 * An Introduction to the Bootstrap, chapter 13): statements of one article are not independent of each other. The same
 * drawn documents serve all levels. O(draws x documents x levels).
 */
public final class Bootstrap {
    private final int draws;
    private final long seed;

    /** So many draws from this seed. */
    public Bootstrap(int draws, long seed) {
        this.draws = draws;
        this.seed = seed;
    }

    /** One score for each level, in the order of the documents' matches. */
    public List<LevelScore> scores(List<ScoredDocument> documents) {
        int[] process = processes(documents);
        int[][] samples = samples(documents.size());
        int[] everything = IntStream.range(0, documents.size()).toArray();
        List<LevelScore> scores = new ArrayList<>();
        for (int level = 0; level < documents.get(0).matches().size(); level++) {
            int place = level;
            List<Counts> counts = documents.stream()
                    .map(document -> document.matches().get(place).counts())
                    .toList();
            String label = documents.get(0).matches().get(level).level();
            Sample whole = new Sample(counts, process, everything);
            List<Sample> drawn = Arrays.stream(samples)
                    .map(sample -> new Sample(counts, process, sample))
                    .toList();
            scores.add(score(label, whole, drawn));
        }
        return scores;
    }

    private static LevelScore score(String label, Sample whole, List<Sample> drawn) {
        return new LevelScore(
                label,
                whole.micro(),
                whole.macroF1(),
                Interval.of(
                        drawn.stream().mapToDouble(s -> s.micro().precision()).toArray()),
                Interval.of(drawn.stream().mapToDouble(s -> s.micro().recall()).toArray()),
                Interval.of(drawn.stream().mapToDouble(s -> s.micro().f1()).toArray()),
                Interval.of(drawn.stream().mapToDouble(Sample::macroF1).toArray()));
    }

    private int[][] samples(int documents) {
        Random random = new Random(seed);
        int[][] samples = new int[draws][documents];
        for (int[] sample : samples) {
            Arrays.setAll(sample, i -> random.nextInt(documents));
        }
        return samples;
    }

    private static int[] processes(List<ScoredDocument> documents) {
        List<String> names =
                documents.stream().map(document -> document.gold().process()).toList();
        List<String> known = names.stream().distinct().toList();
        return names.stream().mapToInt(known::indexOf).toArray();
    }

    /** Counts of some documents, a document perhaps several times. */
    private static final class Sample {
        private final Counts[] byProcess;
        private final int[] processes;

        Sample(List<Counts> counts, int[] process, int[] documents) {
            byProcess = new Counts[Arrays.stream(process).max().orElse(0) + 1];
            Arrays.fill(byProcess, Counts.NONE);
            boolean[] present = new boolean[byProcess.length];
            for (int document : documents) {
                int p = process[document];
                byProcess[p] = byProcess[p].plus(counts.get(document));
                present[p] = true;
            }
            processes =
                    IntStream.range(0, present.length).filter(p -> present[p]).toArray();
        }

        Counts micro() {
            return Arrays.stream(byProcess).reduce(Counts.NONE, Counts::plus);
        }

        double macroF1() {
            return Arrays.stream(processes)
                    .mapToDouble(p -> byProcess[p].f1())
                    .average()
                    .orElse(0);
        }
    }
}
