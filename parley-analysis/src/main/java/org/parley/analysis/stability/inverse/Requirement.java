package org.parley.analysis.stability.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What one possible improvement demands of a decision maker's preference: of at least one of these sets of states, no
 * member may lie above the target. The target is stable for the decision maker iff all its requirements are met.
 *
 * @param improvement the state that the decision maker could move to
 * @param alternatives the sets, small ones first; the first is the improvement itself
 */
public record Requirement(int improvement, List<BitSet> alternatives) {
    public Requirement {
        alternatives = List.copyOf(alternatives);
    }

    /** The requirement with every set that contains another set left out; it asks for the same. */
    static Requirement of(int improvement, List<BitSet> alternatives) {
        BitSet itself = new BitSet();
        itself.set(improvement);
        List<BitSet> minimal = new ArrayList<>();
        minimal.add(itself);
        List<BitSet> sorted = new ArrayList<>(alternatives);
        sorted.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString));
        for (BitSet set : sorted) {
            if (set.isEmpty()) {
                return new Requirement(improvement, List.of(new BitSet()));
            }
            if (minimal.stream().noneMatch(smaller -> within(smaller, set))) {
                minimal.add(set);
            }
        }
        return new Requirement(improvement, minimal);
    }

    private static boolean within(BitSet smaller, BitSet larger) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }

    /** Whether it asks for nothing. */
    public boolean isVoid() {
        return alternatives.get(0).isEmpty();
    }

    /** Whether it is met when exactly these states lie above the target. */
    public boolean isMet(BitSet above) {
        return alternatives.stream().anyMatch(set -> !set.intersects(above));
    }
}
