package org.parley.analysis.stability.after;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.LegalSequences;
import org.parley.analysis.stability.solve.Attitude;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.RelationSolver;
import org.parley.analysis.stability.solve.Verdicts;

/**
 * The reading of coalitions in GMCR+: each group is one mover that leaves only for what all its members prefer. Kept for
 * comparison only: a member that would leave alone is forgotten, so a state may look stable that is not. See {@link
 * CoalitionStability} for the question that is usually meant.
 */
public final class MergedCoalitions {
    private final Conflict conflict;

    /** Groups of a conflict. */
    public MergedCoalitions(Conflict conflict) {
        this.conflict = conflict;
    }

    /** Judges all states with these groups as movers, each decision maker in exactly one group. */
    public Verdicts solve(List<List<Integer>> groups, Set<Concept> concepts) {
        int states = conflict.states().size();
        List<List<BitSet>> arcs = new ArrayList<>();
        List<Attitude> attitudes = new ArrayList<>();
        for (List<Integer> group : groups) {
            LegalSequences sequences = new LegalSequences(conflict, group, false);
            List<BitSet> rows = new ArrayList<>();
            for (int s = 0; s < states; s++) {
                rows.add(sequences.reachable(s));
            }
            arcs.add(rows);
            Attitude.Comparison allGain = (s, t) -> group.stream().allMatch(i -> conflict.improves(i, s, t));
            attitudes.add(new Attitude(allGain, allGain, (s, u) -> !allGain.test(s, u)));
        }
        return new RelationSolver(ArcMoves.of(states, arcs), states).solve(attitudes, concepts);
    }
}
