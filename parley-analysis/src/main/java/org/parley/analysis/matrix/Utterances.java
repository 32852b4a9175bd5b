package org.parley.analysis.matrix;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the statements that report one utterance: same party, issue, option and side, said within a few days, in words
 * that overlap (Jaccard index of the word sets) or with the same direct speech (four in five of its words). The same sentence printed by three outlets, or in headline and body,
 * counts once. Quadratic in the statements of one cell that lie within the window.
 */
final class Utterances {
    private static final int FEWEST_QUOTED = 5;
    private static final double SAME_QUOTED = 0.8;

    private final MatrixAssumptions.Repeats repeats;
    private final double leastConfidence;

    Utterances(MatrixAssumptions assumptions) {
        this.repeats = assumptions.repeats();
        this.leastConfidence = assumptions.leastConfidence();
    }

    /** The utterances behind those statements that count, oldest first. */
    List<Utterance> merge(List<SourcedStatement> statements) {
        Map<List<String>, List<SourcedStatement>> cells = new LinkedHashMap<>();
        statements.stream()
                .filter(each -> each.counts() && each.statement().confidence().value() >= leastConfidence)
                .sorted(SourcedStatement.BY_DAY)
                .forEach(each -> cells.computeIfAbsent(cell(each), key -> new ArrayList<>())
                        .add(each));
        return cells.values().stream()
                .flatMap(each -> mergeCell(each).stream())
                .sorted(Comparator.comparing(Utterance::day)
                        .thenComparing(each -> each.lead().statement().id()))
                .toList();
    }

    private static List<String> cell(SourcedStatement each) {
        return List.of(
                each.statement().attribution().holder(),
                each.statement().coding().issue(),
                each.statement().coding().option(),
                each.statement().coding().polarity().label());
    }

    /** Joins each statement to the newest group that holds a repeat of it. */
    private List<Utterance> mergeCell(List<SourcedStatement> statements) {
        List<List<SourcedStatement>> groups = new ArrayList<>();
        Map<String, Set<String>> words = new TreeMap<>();
        for (SourcedStatement each : statements) {
            words.put(each.statement().id(), Words.of(quote(each)));
            List<SourcedStatement> home = home(groups, each, words);
            home.add(each);
        }
        return groups.stream().map(Utterance::of).toList();
    }

    private List<SourcedStatement> home(
            List<List<SourcedStatement>> groups, SourcedStatement each, Map<String, Set<String>> words) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).stream().anyMatch(other -> repeat(other, each, words))) {
                return groups.get(i);
            }
        }
        List<SourcedStatement> fresh = new ArrayList<>();
        groups.add(fresh);
        return fresh;
    }

    private boolean repeat(SourcedStatement one, SourcedStatement two, Map<String, Set<String>> words) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(one.day(), two.day())) <= repeats.days();
        return near
                && (sameQuotation(quote(one), quote(two))
                        || Words.jaccard(
                                        words.getOrDefault(one.statement().id(), Set.of()),
                                        words.getOrDefault(two.statement().id(), Set.of()))
                                >= repeats.similarity());
    }

    /** Whether both print the same direct speech, whatever each outlet wrote around it. */
    private static boolean sameQuotation(String one, String two) {
        Set<String> first = Words.quoted(one);
        Set<String> second = Words.quoted(two);
        return Math.min(first.size(), second.size()) >= FEWEST_QUOTED
                && Words.containment(first, second) >= SAME_QUOTED;
    }

    private static String quote(SourcedStatement each) {
        return each.statement().evidence().quote().words();
    }
}
