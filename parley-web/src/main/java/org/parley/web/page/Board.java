package org.parley.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.solve.Concept;
import org.parley.workbench.stability.AssessStability;
import org.parley.workbench.stability.ConceptName;
import org.parley.workbench.stability.Judgement;
import org.parley.workbench.stability.NotableStates;
import org.parley.workbench.stability.WhatIf;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.sourced.CaseModel;

/**
 * A judged stability model.
 *
 * @param scenario the model
 * @param judgements by concept
 * @param source the model of positions that it is, or none for a model from a file
 */
record Board(Scenario scenario, Map<String, Judgement> judgements, List<CaseModel> source) {
    /** The concepts of the pages. */
    static final Set<Concept> CONCEPTS = EnumSet.allOf(Concept.class);

    Board {
        source = List.copyOf(source);
    }

    static Board of(Scenario scenario, List<CaseModel> source) {
        return new Board(scenario, new AssessStability().judge(scenario.conflict(), concepts()), source);
    }

    static List<ConceptName> concepts() {
        List<ConceptName> names = new ArrayList<>();
        CONCEPTS.forEach(each -> names.add(new ConceptName(each.label())));
        return names;
    }

    /** The board with statements moved. */
    Board with(List<WishMove> moves) {
        Scenario changed = scenario;
        for (WishMove move : moves) {
            changed = new WhatIf(changed).moved(move.decisionMaker(), move.from(), move.to());
        }
        return moves.isEmpty() ? this : of(changed, source);
    }

    NotableStates notable() {
        return new NotableStates(scenario, judgements);
    }

    boolean isEquilibrium(Concept concept, int state) {
        Judgement judgement = judgements.get(concept.label());
        return judgement != null && judgement.equilibria().get(state);
    }

    boolean isStable(Concept concept, int decisionMaker, int state) {
        Judgement judgement = judgements.get(concept.label());
        return judgement != null && judgement.stable().get(decisionMaker).get(state);
    }
}
