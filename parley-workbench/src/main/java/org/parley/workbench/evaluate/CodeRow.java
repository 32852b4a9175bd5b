package org.parley.workbench.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.parley.model.text.Span;
import org.parley.workbench.evaluate.gold.Code;
import org.parley.workbench.evaluate.score.Pair;

/**
 * A line of the error browser: a gold item, the predicted item aligned with it, or both.
 *
 * @param gold at most one gold item
 * @param predicted at most one predicted item
 * @param verdict how they compare
 */
record CodeRow<C extends Code>(List<C> gold, List<C> predicted, Verdict verdict) {
    CodeRow {
        gold = List.copyOf(gold);
        predicted = List.copyOf(predicted);
    }

    /** How gold and prediction compare. */
    enum Verdict {
        RIGHT("right"),
        EXTRA("extra"),
        DIFFERS("differs"),
        MISSED("missed");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** All items of a document in text order, each once. */
    static <C extends Code> List<CodeRow<C>> of(
            List<C> gold, List<C> predicted, List<Pair> pairs, BiPredicate<C, C> same) {
        List<CodeRow<C>> rows = new ArrayList<>();
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        for (Pair pair : pairs) {
            C left = gold.get(pair.gold());
            C right = predicted.get(pair.predicted());
            usedGold.set(pair.gold());
            usedPredicted.set(pair.predicted());
            Verdict verdict = same.test(left, right) ? Verdict.RIGHT : Verdict.DIFFERS;
            rows.add(new CodeRow<>(List.of(left), List.of(right), verdict));
        }
        for (int i = usedGold.nextClearBit(0); i < gold.size(); i = usedGold.nextClearBit(i + 1)) {
            rows.add(new CodeRow<>(List.of(gold.get(i)), List.of(), Verdict.MISSED));
        }
        for (int j = usedPredicted.nextClearBit(0); j < predicted.size(); j = usedPredicted.nextClearBit(j + 1)) {
            rows.add(new CodeRow<>(List.of(), List.of(predicted.get(j)), Verdict.EXTRA));
        }
        rows.sort(Comparator.comparing(CodeRow::span));
        return rows;
    }

    /** Where it stands in the text: the gold's span if there is one. */
    Span span() {
        return (gold.isEmpty() ? predicted : gold).get(0).span();
    }
}
