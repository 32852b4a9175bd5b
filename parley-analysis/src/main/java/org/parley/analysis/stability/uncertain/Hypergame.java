package org.parley.analysis.stability.uncertain;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;
import org.parley.model.ParleyException;

/**
 * A conflict that each side sees in its own way (first-level hypergame; Fraser, Hipel 1984; Wang, Hipel, Fraser 1989;
 * recalled). Each side judges its stability in the game that it perceives.
 */
public final class Hypergame {
    private final List<Verdicts> verdicts;

    /**
     * Solves the perceived games.
     *
     * @param perceived the game as each decision maker sees it, all over the same states
     */
    public Hypergame(List<Conflict> perceived, Set<Concept> concepts) {
        int states = perceived.get(0).states().size();
        for (Conflict game : perceived) {
            if (game.size() != perceived.size() || game.states().size() != states) {
                throw new ParleyException("The perceived games must have the same decision makers and states.");
            }
        }
        Solver solver = new Solver();
        this.verdicts =
                perceived.stream().map(game -> solver.solve(game, concepts)).toList();
    }

    /** The states that a decision maker holds for stable in the game that it sees. */
    public BitSet stable(Concept concept, int decisionMaker) {
        return verdicts.get(decisionMaker).stable(concept, decisionMaker);
    }

    /** The states that nobody leaves, each judging by its own game. */
    public BitSet equilibria(Concept concept) {
        BitSet common = stable(concept, 0);
        for (int i = 1; i < verdicts.size(); i++) {
            common.and(stable(concept, i));
        }
        return common;
    }

    /** The states that are equilibria in every perceived game: nobody is surprised. */
    public BitSet surviving(Concept concept) {
        BitSet common = verdicts.get(0).equilibria(concept);
        verdicts.forEach(v -> common.and(v.equilibria(concept)));
        return common;
    }
}
