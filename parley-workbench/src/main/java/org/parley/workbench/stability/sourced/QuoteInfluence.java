package org.parley.workbench.stability.sourced;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionAnalysis;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;
import org.parley.workbench.stability.format.Scenario;

/**
 * What turns if a quote is wrong: each statement behind a wish is left out in turn, its holder's wishes are made anew, and
 * the equilibria are compared. Bounded: only the weightiest statements are tried, and the model is solved anew only where
 * the order of the wishes changes.
 */
public final class QuoteInfluence {
    private final CaseModel model;
    private final List<SourcedStatement> record;
    private final Set<Concept> concepts;
    private final Solver solver = new Solver();

    /** Influence of the statements of a record on a model made of it. */
    public QuoteInfluence(CaseModel model, List<SourcedStatement> record, Set<Concept> concepts) {
        this.model = model;
        this.record = List.copyOf(record);
        this.concepts = Set.copyOf(concepts);
    }

    /**
     * What was found.
     *
     * @param tried how many statements were left out in turn
     * @param untried how many more there are, each of less weight
     * @param reordered how many of those tried change the order of wishes
     * @param flips those that turn an equilibrium, in the order of decision makers and weight
     */
    public record Findings(int tried, int untried, int reordered, List<Flip> flips) {
        public Findings {
            flips = List.copyOf(flips);
        }
    }

    /**
     * A quote on which an equilibrium hangs.
     *
     * @param statement the statement left out
     * @param decisionMaker whose wishes change
     * @param gained states that become equilibria without it, by concept
     * @param lost states that cease to be equilibria without it, by concept
     */
    public record Flip(
            SourcedStatement statement, int decisionMaker, Map<Concept, BitSet> gained, Map<Concept, BitSet> lost) {}

    private record Candidate(int decisionMaker, SourcedStatement statement, double weight) {}

    /** Leaves out at most so many statements. */
    public Findings find(int most) {
        List<Candidate> all = candidates();
        Conflict conflict = model.scenario().conflict();
        Verdicts before = solver.solve(conflict, concepts);
        List<Flip> flips = new ArrayList<>();
        int reordered = 0;
        List<Candidate> tried = all.subList(0, Math.min(most, all.size()));
        for (Candidate each : tried) {
            List<Scenario.Statement> wishes = without(each);
            if (!conditions(wishes)
                    .equals(conditions(model.scenario()
                            .preferences()
                            .get(each.decisionMaker())
                            .statements()))) {
                reordered++;
                Verdicts after = solver.solve(
                        conflict.withRanking(each.decisionMaker(), model.model().ranking(wishes)), concepts);
                Flip flip = flip(each, before, after);
                if (!flip.gained().isEmpty() || !flip.lost().isEmpty()) {
                    flips.add(flip);
                }
            }
        }
        flips.sort(Comparator.comparingInt(Flip::decisionMaker));
        return new Findings(tried.size(), all.size() - tried.size(), reordered, flips);
    }

    private static List<String> conditions(List<Scenario.Statement> statements) {
        return statements.stream().map(Scenario.Statement::words).toList();
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        List<String> names = model.scenario().decisionMakers();
        PositionMatrix matrix = model.matrix();
        for (int i = 0; i < names.size(); i++) {
            for (CaseCourses.Chosen each : model.courses().chosen()) {
                int who = i;
                matrix.position(names.get(i), each.issue(), each.option().id())
                        .ifPresent(position -> add(who, position, candidates));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        return candidates;
    }

    private void add(int decisionMaker, Position position, List<Candidate> candidates) {
        position.utterances()
                .forEach(said -> said.statements()
                        .forEach(each -> candidates.add(new Candidate(
                                decisionMaker,
                                each,
                                said.weight(model.matrix().assumptions())
                                        / said.statements().size()))));
    }

    private List<Scenario.Statement> without(Candidate left) {
        String party = model.scenario().decisionMakers().get(left.decisionMaker());
        String id = left.statement().statement().id();
        List<SourcedStatement> others = record.stream()
                .filter(each -> each.statement().attribution().holder().equals(party))
                .filter(each -> !each.statement().id().equals(id))
                .toList();
        PositionMatrix matrix = new PositionAnalysis(
                        model.matrix().codebook(), model.matrix().assumptions())
                .matrix(others, model.matrix().asOf());
        return model.statements(left.decisionMaker(), matrix);
    }

    private Flip flip(Candidate left, Verdicts before, Verdicts after) {
        Map<Concept, BitSet> gained = new EnumMap<>(Concept.class);
        Map<Concept, BitSet> lost = new EnumMap<>(Concept.class);
        for (Concept concept : Concept.values()) {
            if (concepts.contains(concept)) {
                put(gained, concept, after.equilibria(concept), before.equilibria(concept));
                put(lost, concept, before.equilibria(concept), after.equilibria(concept));
            }
        }
        return new Flip(left.statement(), left.decisionMaker(), gained, lost);
    }

    private static void put(Map<Concept, BitSet> map, Concept concept, BitSet these, BitSet notThose) {
        these.andNot(notThose);
        if (!these.isEmpty()) {
            map.put(concept, these);
        }
    }
}
