package org.parley.workbench.evaluate.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The counts of one process.
 *
 * @param process its name; empty if the documents name none
 * @param documents number of its documents
 * @param counts one entry for each level, in the order printed
 */
public record ProcessScore(String process, int documents, List<Counts> counts) {
    public ProcessScore {
        counts = List.copyOf(counts);
    }

    /** One score for each process, sorted by name. */
    public static List<ProcessScore> of(List<ScoredDocument> documents) {
        List<String> names = documents.stream()
                .map(document -> document.gold().process())
                .distinct()
                .sorted()
                .toList();
        List<ProcessScore> scores = new ArrayList<>();
        for (String name : names) {
            List<ScoredDocument> own = documents.stream()
                    .filter(document -> document.gold().process().equals(name))
                    .toList();
            scores.add(new ProcessScore(name, own.size(), sums(own)));
        }
        return scores;
    }

    private static List<Counts> sums(List<ScoredDocument> documents) {
        return IntStream.range(0, documents.get(0).matches().size())
                .mapToObj(level -> documents.stream()
                        .map(document -> document.matches().get(level).counts())
                        .reduce(Counts.NONE, Counts::plus))
                .toList();
    }
}
