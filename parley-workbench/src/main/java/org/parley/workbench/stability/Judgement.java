package org.parley.workbench.stability;

import java.util.BitSet;
import java.util.List;

/**
 * The verdicts of one solution concept.
 *
 * @param concept printed name: Nash, GMR, ..., with @single for the one-move rule
 * @param stable per decision maker the stable states; empty for concepts that only know equilibria
 * @param equilibria the states that are equilibria
 */
public record Judgement(String concept, List<BitSet> stable, BitSet equilibria) {
    public Judgement {
        stable = stable.stream().map(set -> (BitSet) set.clone()).toList();
        equilibria = (BitSet) equilibria.clone();
    }

    /** A judgement whose equilibria are the states stable for all. */
    static Judgement ofStable(String concept, List<BitSet> stable) {
        BitSet common = (BitSet) stable.get(0).clone();
        stable.forEach(common::and);
        return new Judgement(concept, stable, common);
    }
}
