package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** All minimal sets that meet every one of a list of sets (Berge, "Hypergraphs", 1989, ch. 2), smallest first. */
final class HittingSets {
    private HittingSets() {}

    static List<BitSet> of(List<BitSet> sets) {
        List<BitSet> hitting = new ArrayList<>(List.of(new BitSet()));
        for (BitSet set : sets) {
            List<BitSet> next = new ArrayList<>();
            for (BitSet hit : hitting) {
                if (hit.intersects(set)) {
                    next.add(hit);
                }
            }
            int untouched = next.size();
            for (BitSet hit : hitting) {
                if (!hit.intersects(set)) {
                    extend(hit, set, next, untouched);
                }
            }
            hitting = next;
        }
        hitting.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString));
        return hitting;
    }

    private static void extend(BitSet hit, BitSet set, List<BitSet> next, int untouched) {
        for (int element = set.nextSetBit(0); element >= 0; element = set.nextSetBit(element + 1)) {
            BitSet larger = (BitSet) hit.clone();
            larger.set(element);
            if (next.subList(0, untouched).stream().noneMatch(smaller -> within(smaller, larger))) {
                next.add(larger);
            }
        }
    }

    private static boolean within(BitSet smaller, BitSet larger) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }
}
