package org.parley.workbench.evaluate.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.parley.model.text.Span;
import org.parley.workbench.evaluate.gold.Code;

/**
 * Matches gold and predicted items of one text, each at most once. Two may match if their quotes share at least half of the
 * shorter one and they agree; the largest overlap goes first, then the smallest difference in length, then the later gold
 * item, then the later predicted one. Lengths are counted in code points. O(n m log(n m)).
 */
public final class CodeMatcher {
    private static final double ENOUGH = 0.5;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::overlap)
            .reversed()
            .thenComparingInt(Candidate::difference)
            .thenComparing(Comparator.comparingInt(Candidate::gold).reversed())
            .thenComparing(Comparator.comparingInt(Candidate::predicted).reversed());

    private final String text;

    private record Candidate(double overlap, int difference, int gold, int predicted) {}

    /** A matcher of items of this text. */
    public CodeMatcher(String text) {
        this.text = text;
    }

    /** The matched pairs, best first. */
    public <C extends Code> List<Pair> match(List<C> gold, List<C> predicted, BiPredicate<C, C> agrees) {
        List<Candidate> candidates = candidates(gold, predicted, agrees);
        candidates.sort(BEST_FIRST);
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.get(candidate.gold()) && !usedPredicted.get(candidate.predicted())) {
                usedGold.set(candidate.gold());
                usedPredicted.set(candidate.predicted());
                pairs.add(new Pair(candidate.gold(), candidate.predicted()));
            }
        }
        return pairs;
    }

    private <C extends Code> List<Candidate> candidates(List<C> gold, List<C> predicted, BiPredicate<C, C> agrees) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                Span a = gold.get(i).span();
                Span b = predicted.get(j).span();
                double overlap = overlap(a, b);
                if (overlap >= ENOUGH && agrees.test(gold.get(i), predicted.get(j))) {
                    candidates.add(new Candidate(overlap, Math.abs(length(a) - length(b)), i, j));
                }
            }
        }
        return candidates;
    }

    private double overlap(Span a, Span b) {
        int start = Math.max(a.start(), b.start());
        int end = Math.min(a.end(), b.end());
        if (end <= start) {
            return 0;
        }
        return (double) length(new Span(start, end)) / Math.max(1, Math.min(length(a), length(b)));
    }

    private int length(Span span) {
        return text.codePointCount(span.start(), span.end());
    }
}
