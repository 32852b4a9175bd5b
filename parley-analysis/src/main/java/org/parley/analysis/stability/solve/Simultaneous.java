package org.parley.analysis.stability.solve;

import java.util.BitSet;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.model.ParleyException;

/** Stability against moves made at the same time: SIM of GMCR+, and the tableau of Fraser and Hipel (1984). */
public final class Simultaneous {
    /** The most states for which joint profiles are enumerated. */
    public static final int MOST = 4_096;

    private final Conflict conflict;
    private final JointMoves joint;

    /** Simultaneous stability of a conflict whose states are described by courses. */
    public Simultaneous(Conflict conflict) {
        if (conflict.states().size() > MOST) {
            throw ParleyException.withMend(
                    "The number of states (" + conflict.states().size() + ") for simultaneous moves must be at most "
                            + MOST + ".",
                    "leave out SIM and FH, or merge courses.");
        }
        this.conflict = conflict;
        this.joint = new JointMoves(conflict);
    }

    /** The states where each improvement of a decision maker is spoiled if the others improve at the same time. */
    public BitSet stable(int decisionMaker) {
        BitSet stable = new BitSet();
        for (int s = 0; s < conflict.states().size(); s++) {
            stable.set(s, joint.allSpoiled(decisionMaker, s, j -> true));
        }
        return stable;
    }

    /**
     * The equilibria of the tableau: all are sequentially stable, or at least two are not and the improvements of each of
     * these are spoiled by joint improvements of the others among them.
     *
     * @param sequential verdicts with SEQ
     */
    public BitSet tableau(Verdicts sequential) {
        BitSet found = sequential.equilibria(Concept.SEQ);
        for (int s = 0; s < conflict.states().size(); s++) {
            BitSet unstable = new BitSet();
            for (int i = 0; i < conflict.size(); i++) {
                unstable.set(i, !sequential.isStable(Concept.SEQ, i, s));
            }
            int state = s;
            if (unstable.cardinality() >= 2
                    && unstable.stream().allMatch(i -> joint.allSpoiled(i, state, unstable::get))) {
                found.set(s);
            }
        }
        return found;
    }
}
