package org.parley.analysis.stability.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.ParleyException;

/** For each solved concept and decision maker the states that are stable. */
public final class Verdicts {
    private final int states;
    private final Map<Concept, List<BitSet>> stable;

    Verdicts(int states, Map<Concept, List<BitSet>> stable) {
        this.states = states;
        Map<Concept, List<BitSet>> copy = new TreeMap<>();
        stable.forEach((concept, sets) -> copy.put(concept, List.copyOf(sets)));
        this.stable = copy;
    }

    /** How many states were judged. */
    public int states() {
        return states;
    }

    /** The solved concepts in the order of their definition. */
    public Set<Concept> concepts() {
        return Set.copyOf(stable.keySet());
    }

    /** Whether a state is stable for a decision maker. */
    public boolean isStable(Concept concept, int decisionMaker, int state) {
        return sets(concept).get(decisionMaker).get(state);
    }

    /** The states that are stable for a decision maker. */
    public BitSet stable(Concept concept, int decisionMaker) {
        return (BitSet) sets(concept).get(decisionMaker).clone();
    }

    /** The states that are stable for all. */
    public BitSet equilibria(Concept concept) {
        List<BitSet> sets = sets(concept);
        BitSet common = (BitSet) sets.get(0).clone();
        new ArrayList<>(sets).forEach(common::and);
        return common;
    }

    private List<BitSet> sets(Concept concept) {
        List<BitSet> sets = stable.get(concept);
        if (sets == null) {
            throw new ParleyException("The concept (" + concept.label() + ") must be among those that were solved.");
        }
        return sets;
    }
}
