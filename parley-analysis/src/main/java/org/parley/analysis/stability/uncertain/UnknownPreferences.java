package org.parley.analysis.stability.uncertain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.PartialPreference;
import org.parley.analysis.stability.solve.Attitude;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.RelationSolver;
import org.parley.analysis.stability.solve.Verdicts;

/**
 * Stability when some comparisons are unknown (Li, Hipel, Kilgour, Fang 2004, IEEE Trans. SMC-A 34(4); recalled). The
 * focal decision maker may or may not leave for a state that it cannot compare, and may or may not be deterred by one;
 * opponents who answer by improvements may take unknown steps in all four variants.
 */
public final class UnknownPreferences {
    /** What the focal decision maker makes of a comparison that it does not know. */
    public enum Variant {
        /** Leaves for unknown states and is not deterred by them: the strictest. */
        A(true, false),
        /** Neither leaves for unknown states nor is deterred by them. */
        B(false, false),
        /** Leaves for unknown states and is deterred by them. */
        C(true, true),
        /** Does not leave for unknown states and is deterred by them: the mildest. */
        D(false, true);

        private final boolean leavesForUnknown;
        private final boolean deterredByUnknown;

        Variant(boolean leavesForUnknown, boolean deterredByUnknown) {
            this.leavesForUnknown = leavesForUnknown;
            this.deterredByUnknown = deterredByUnknown;
        }
    }

    private final RelationSolver solver;
    private final List<PartialPreference> preferences;

    /** A conflict with written-out moves and one partial preference per decision maker. */
    public UnknownPreferences(ArcMoves moves, List<PartialPreference> preferences) {
        this.solver = new RelationSolver(moves, preferences.get(0).size());
        this.preferences = List.copyOf(preferences);
    }

    /** Judges all states under one variant. */
    public Verdicts solve(Variant variant, Set<Concept> concepts) {
        List<Attitude> attitudes = new ArrayList<>();
        for (PartialPreference p : preferences) {
            attitudes.add(new Attitude(
                    (s, t) -> p.isBetter(s, t) || (variant.leavesForUnknown && p.isUnknown(s, t)),
                    (s, t) -> p.isBetter(s, t) || p.isUnknown(s, t),
                    (s, u) -> !p.isBetter(s, u) && (variant.deterredByUnknown || !p.isUnknown(s, u))));
        }
        return solver.solve(attitudes, concepts);
    }
}
