package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.LimitedMove;
import org.parley.analysis.stability.solve.Sanctioning;
import org.parley.analysis.stability.solve.Simultaneous;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;

/** Judges every state of a conflict under the concepts asked for. */
public final class AssessStability {
    /** The suffix of concepts judged by the one-move rule of GMCR+. */
    public static final String SINGLE = "@single";

    /** Judgements by concept, in the order asked for. */
    public Map<String, Judgement> judge(Conflict conflict, List<ConceptName> concepts) {
        Verdicts verdicts = new Solver().solve(conflict, needed(concepts));
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        for (ConceptName name : concepts) {
            judgements.put(name.label(), judge(conflict, verdicts, name));
        }
        return judgements;
    }

    /** The same concepts by the one-move rule of GMCR+ (2014), with the suffix {@value #SINGLE}; Nash does not differ. */
    public Map<String, Judgement> judgeByOneMove(Conflict conflict, List<ConceptName> concepts) {
        Set<Concept> main = mainConcepts(concepts);
        main.remove(Concept.NASH);
        Verdicts verdicts = new Solver(Sanctioning.ONE_MOVE).solve(conflict, main);
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        for (Concept concept : main) {
            String label = concept.label() + SINGLE;
            judgements.put(label, Judgement.ofStable(label, stable(conflict, i -> verdicts.stable(concept, i))));
        }
        return judgements;
    }

    /** The main concepts among these names. */
    public static Set<Concept> mainConcepts(List<ConceptName> names) {
        Set<Concept> concepts = EnumSet.noneOf(Concept.class);
        for (Concept concept : Concept.values()) {
            if (names.contains(new ConceptName(concept.label()))) {
                concepts.add(concept);
            }
        }
        return concepts;
    }

    private static Set<Concept> needed(List<ConceptName> names) {
        Set<Concept> concepts = mainConcepts(names);
        if (names.contains(new ConceptName("FH")) || names.contains(new ConceptName("SEQ+SIM"))) {
            concepts.add(Concept.SEQ);
        }
        return concepts;
    }

    private static Judgement judge(Conflict conflict, Verdicts verdicts, ConceptName name) {
        String label = name.label();
        for (Concept concept : Concept.values()) {
            if (concept.label().equals(label)) {
                return Judgement.ofStable(label, stable(conflict, i -> verdicts.stable(concept, i)));
            }
        }
        return switch (label) {
            case "SIM" -> Judgement.ofStable(label, stable(conflict, new Simultaneous(conflict)::stable));
            case "SEQ+SIM" -> Judgement.ofStable(label, sequentialOrSimultaneous(conflict, verdicts));
            case "FH" -> new Judgement(label, List.of(), new Simultaneous(conflict).tableau(verdicts));
            case "NM" -> Judgement.ofStable(label, stable(conflict, new LimitedMove(conflict)::nonMyopic));
            default ->
                Judgement.ofStable(label, stable(conflict, i -> new LimitedMove(conflict).stable(i, name.horizon())));
        };
    }

    private static List<BitSet> sequentialOrSimultaneous(Conflict conflict, Verdicts verdicts) {
        Simultaneous simultaneous = new Simultaneous(conflict);
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < conflict.size(); i++) {
            BitSet either = simultaneous.stable(i);
            either.or(verdicts.stable(Concept.SEQ, i));
            sets.add(either);
        }
        return sets;
    }

    private static List<BitSet> stable(Conflict conflict, IntFunction<BitSet> sets) {
        return IntStream.range(0, conflict.size()).mapToObj(sets).toList();
    }
}
