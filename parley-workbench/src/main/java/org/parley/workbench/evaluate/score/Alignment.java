package org.parley.workbench.evaluate.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.parley.workbench.evaluate.gold.Code;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.StatementCode;

/**
 * Which predicted item stands for which gold one. Where a sentence holds several records the overlap of quotes cannot tell
 * them apart, so those that agree on everything are paired first, then on ever less, down to the bare overlap. Scores do not
 * use it; confusions, calibration and the error browser do.
 */
final class Alignment<C extends Code> {
    private final List<BiPredicate<C, C>> strictestFirst;

    private Alignment(List<BiPredicate<C, C>> strictestFirst) {
        this.strictestFirst = strictestFirst;
    }

    static Alignment<StatementCode> ofStatements() {
        return new Alignment<>(List.of(
                Level.HOLDER_ISSUE_OPTION_POLARITY.agrees().and(Level.HOLDER_ACT.agrees()),
                Level.HOLDER_ISSUE_OPTION_POLARITY.agrees(),
                Level.HOLDER_ISSUE_POLARITY.agrees(),
                Level.HOLDER_ACT.agrees(),
                Level.HOLDER.agrees(),
                Level.DETECT.agrees()));
    }

    static Alignment<EventCode> ofEvents() {
        return new Alignment<>(List.of(
                Level.EVENT_WHO_ROOT_WHOM.agrees(),
                Level.EVENT_WHO_ROOT.agrees(),
                Level.EVENT_WHO.agrees(),
                Level.EVENT_DETECT.agrees()));
    }

    /** The pairs, those that agree most first. */
    List<Pair> align(CodeMatcher matcher, List<C> gold, List<C> predicted) {
        BitSet restGold = all(gold.size());
        BitSet restPredicted = all(predicted.size());
        List<Pair> pairs = new ArrayList<>();
        for (BiPredicate<C, C> agrees : strictestFirst) {
            int[] goldPlaces = restGold.stream().toArray();
            int[] predictedPlaces = restPredicted.stream().toArray();
            for (Pair pair : matcher.match(pick(gold, goldPlaces), pick(predicted, predictedPlaces), agrees)) {
                Pair placed = new Pair(goldPlaces[pair.gold()], predictedPlaces[pair.predicted()]);
                restGold.clear(placed.gold());
                restPredicted.clear(placed.predicted());
                pairs.add(placed);
            }
        }
        return pairs;
    }

    private static BitSet all(int size) {
        BitSet set = new BitSet();
        set.set(0, size);
        return set;
    }

    private List<C> pick(List<C> list, int[] places) {
        List<C> picked = new ArrayList<>();
        for (int place : places) {
            picked.add(list.get(place));
        }
        return picked;
    }
}
