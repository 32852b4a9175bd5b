package org.parley.analysis.stability.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.LegalSequences;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.solve.Concept;

/**
 * Which preferences of a decision maker make a target state stable (the inverse question of Kinsara, Kilgour, Hipel
 * 2014), without listing rankings: stability of the target depends only on the set of states above it, so it is a formula
 * over "lies above the target". Under SEQ and SSEQ the others' preferences are taken as they are.
 */
public final class InverseAnalysis {
    private final Conflict conflict;

    /** Inverse analysis of a conflict. */
    public InverseAnalysis(Conflict conflict) {
        this.conflict = conflict;
    }

    /** The necessary and sufficient requirements on a decision maker's preference. */
    public List<Requirement> requirements(Concept concept, int decisionMaker, int target) {
        LegalSequences others = LegalSequences.ofOthers(conflict, decisionMaker, concept.credible());
        List<Requirement> found = new ArrayList<>();
        for (int t : conflict.moves().from(decisionMaker, target)) {
            List<BitSet> alternatives = new ArrayList<>();
            if (concept != Concept.NASH) {
                others.reachable(t).stream()
                        .forEach(u -> alternatives.add(notAbove(concept, decisionMaker, target, u)));
            }
            Requirement requirement = Requirement.of(t, alternatives);
            if (!requirement.isVoid()) {
                found.add(requirement);
            }
        }
        return found;
    }

    private BitSet notAbove(Concept concept, int i, int target, int landing) {
        BitSet set = new BitSet();
        set.set(landing);
        if (concept.foreseesCounterMove()) {
            for (int v : conflict.moves().from(i, landing)) {
                set.set(v);
            }
        }
        set.clear(target);
        return set;
    }

    /** The whole finding, each state costing the same to sink. */
    public InverseFinding of(Concept concept, int decisionMaker, int target) {
        return of(concept, decisionMaker, target, state -> 1);
    }

    /** The whole finding, with the cost of sinking each state. */
    public InverseFinding of(Concept concept, int decisionMaker, int target, IntToDoubleFunction cost) {
        List<Requirement> requirements = requirements(concept, decisionMaker, target);
        BitSet above = above(conflict.rankings().get(decisionMaker), target, requirements);
        CheapestChange.Change change = new CheapestChange(cost).find(requirements, above);
        boolean stable = requirements.stream().allMatch(requirement -> requirement.isMet(above));
        return new InverseFinding(
                decisionMaker,
                stable,
                new OrderShare().of(requirements),
                requirements,
                change.states(),
                change.cost(),
                change.exact());
    }

    private static BitSet above(Ranking ranking, int target, List<Requirement> requirements) {
        BitSet relevant = new BitSet();
        requirements.forEach(requirement -> requirement.alternatives().forEach(relevant::or));
        BitSet above = new BitSet();
        relevant.stream().filter(s -> ranking.prefers(s, target)).forEach(above::set);
        return above;
    }
}
