package org.parley.analysis.stability.uncertain;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.model.ParleyException;

/**
 * The same conflict under many draws of the preferences: how often is each state an equilibrium? Draws are given by
 * number, so that the result does not depend on the order in which cores work. O(draws) solutions.
 */
public final class Ensemble {
    private final Conflict conflict;
    private final Set<Concept> concepts;

    /** An ensemble over a conflict; its own rankings are not used. */
    public Ensemble(Conflict conflict, Set<Concept> concepts) {
        this.conflict = conflict;
        this.concepts = Set.copyOf(concepts);
    }

    /**
     * Solves each draw.
     *
     * @param draws how many
     * @param rankings the rankings of a draw, one per decision maker; must be a pure function of the number
     */
    public Shares solve(int draws, IntFunction<List<Ranking>> rankings) {
        if (draws < 1) {
            throw new ParleyException("The number of draws (" + draws + ") must be at least 1.");
        }
        Map<Concept, AtomicIntegerArray> counts = new EnumMap<>(Concept.class);
        concepts.forEach(concept ->
                counts.put(concept, new AtomicIntegerArray(conflict.states().size())));
        Solver solver = new Solver();
        IntStream.range(0, draws).parallel().forEach(draw -> {
            var verdicts = solver.solve(conflict.withRankings(rankings.apply(draw)), concepts);
            counts.forEach((concept, count) -> {
                BitSet equilibria = verdicts.equilibria(concept);
                equilibria.stream().forEach(count::incrementAndGet);
            });
        });
        return new Shares(draws, counts);
    }
}
