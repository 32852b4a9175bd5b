package org.parley.analysis.stability.uncertain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;

/** Which verdicts hang on one comparison: each change of one preference is tried and the differences are told. */
public final class Sensitivity {
    private final Conflict conflict;
    private final Set<Concept> concepts;
    private final Verdicts original;
    private final Solver solver = new Solver();

    /** Sensitivity of the verdicts of some concepts. */
    public Sensitivity(Conflict conflict, Set<Concept> concepts) {
        this.conflict = conflict;
        this.concepts = Set.copyOf(concepts);
        this.original = solver.solve(conflict, concepts);
    }

    /**
     * Two neighbouring groups of a ranking that change places.
     *
     * @param decisionMaker whose ranking
     * @param upper the better group
     * @param lower the next group
     */
    public record Swap(int decisionMaker, List<Integer> upper, List<Integer> lower) {
        public Swap {
            upper = List.copyOf(upper);
            lower = List.copyOf(lower);
        }
    }

    /**
     * A verdict that turns.
     *
     * @param concept under which concept
     * @param decisionMaker whose stability
     * @param state of which state
     * @param nowStable what it becomes
     * @param equilibrium whether the state becomes or ceases to be an equilibrium by it
     */
    public record Flip(Concept concept, int decisionMaker, int state, boolean nowStable, boolean equilibrium) {}

    /** All swaps of neighbours in a decision maker's ranking. */
    public List<Swap> swaps(int decisionMaker) {
        List<List<Integer>> groups = conflict.rankings().get(decisionMaker).bestFirst();
        List<Swap> swaps = new ArrayList<>();
        for (int g = 0; g + 1 < groups.size(); g++) {
            swaps.add(new Swap(decisionMaker, groups.get(g), groups.get(g + 1)));
        }
        return swaps;
    }

    /** The verdicts that a swap turns. */
    public List<Flip> flips(Swap swap) {
        Ranking ranking = conflict.rankings().get(swap.decisionMaker());
        int[] ranks = ranking.ranks().clone();
        swap.upper().forEach(s -> ranks[s] = ranking.rank(swap.lower().get(0)));
        swap.lower().forEach(s -> ranks[s] = ranking.rank(swap.upper().get(0)));
        return flips(swap.decisionMaker(), Ranking.ofRanks(ranks));
    }

    /** The verdicts that turn when one decision maker has another preference. */
    public List<Flip> flips(int decisionMaker, Ranking other) {
        Verdicts changed = solver.solve(conflict.withRanking(decisionMaker, other), concepts);
        List<Flip> flips = new ArrayList<>();
        for (Concept concept : Concept.values()) {
            if (!concepts.contains(concept)) {
                continue;
            }
            BitSet equilibria = original.equilibria(concept);
            equilibria.xor(changed.equilibria(concept));
            for (int i = 0; i < conflict.size(); i++) {
                BitSet turned = original.stable(concept, i);
                turned.xor(changed.stable(concept, i));
                int who = i;
                turned.stream()
                        .forEach(s -> flips.add(
                                new Flip(concept, who, s, changed.isStable(concept, who, s), equilibria.get(s))));
            }
        }
        return flips;
    }
}
