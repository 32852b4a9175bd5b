package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.PartialPreference;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Verdicts;
import org.parley.analysis.stability.uncertain.Hypergame;
import org.parley.analysis.stability.uncertain.PreferenceStrength;
import org.parley.analysis.stability.uncertain.UnknownPreferences;
import org.parley.workbench.stability.format.Scenario;

/** Sections that judge the same model in another way: one-move rule, unknown comparisons, strength, perceived games. */
final class Comparisons {
    private final Scenario scenario;
    private final Ids ids;

    Comparisons(Scenario scenario) {
        this.scenario = scenario;
        this.ids = new Ids(scenario);
    }

    /**
     * Where the one-move rule differs: per decision maker and concept what only one of the two rules holds stable.
     *
     * @param judgements those by definition and, with their suffix, those of the one-move rule
     */
    Map<String, Object> compat(Map<String, Judgement> judgements) {
        Map<String, Object> equilibria = new LinkedHashMap<>();
        Map<String, Map<String, Object>> stable = new LinkedHashMap<>();
        scenario.decisionMakers().forEach(name -> stable.put(name, new LinkedHashMap<>()));
        judgements.forEach((concept, formal) -> {
            Judgement oneMove = judgements.getOrDefault(concept + AssessStability.SINGLE, formal);
            put(equilibria, concept, difference(formal.equilibria(), oneMove.equilibria()));
            for (int i = 0; i < formal.stable().size(); i++) {
                Map<String, Object> own =
                        stable.getOrDefault(scenario.decisionMakers().get(i), Map.of());
                put(
                        own,
                        concept,
                        difference(formal.stable().get(i), oneMove.stable().get(i)));
            }
        });
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("rule", "gmcr-plus: an improvement is answered by one move of one opponent");
        section.put("equilibria", equilibria);
        section.put("stable", stable);
        return section;
    }

    private static void put(Map<String, Object> map, String concept, Map<String, Object> difference) {
        if (!difference.isEmpty()) {
            map.put(concept, difference);
        }
    }

    private Map<String, Object> difference(BitSet formal, BitSet oneMove) {
        BitSet onlyFormal = (BitSet) formal.clone();
        onlyFormal.andNot(oneMove);
        BitSet onlyOneMove = (BitSet) oneMove.clone();
        onlyOneMove.andNot(formal);
        Map<String, Object> difference = new LinkedHashMap<>();
        if (!onlyFormal.isEmpty() || !onlyOneMove.isEmpty()) {
            difference.put("only_by_definition", ids.of(onlyFormal));
            difference.put("only_by_one_move", ids.of(onlyOneMove));
        }
        return difference;
    }

    /** Equilibria under unknown comparisons, strength and views, as far as the model has them. */
    Map<String, Object> sections() {
        Map<String, Object> sections = new LinkedHashMap<>();
        if (scenario.preferences().stream().anyMatch(p -> !p.partial().isEmpty())) {
            sections.put("unknown", unknown());
        }
        if (scenario.preferences().stream().anyMatch(p -> !p.levels().isEmpty())) {
            sections.put("strong", equilibria(strong()));
        }
        if (!scenario.views().isEmpty()) {
            sections.put("hypergame", hypergame());
        }
        return sections;
    }

    private Map<String, Object> equilibria(Verdicts verdicts) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Concept concept : Concept.values()) {
            written.put(concept.label(), ids.of(verdicts.equilibria(concept)));
        }
        return written;
    }

    private Map<String, Object> unknown() {
        Conflict conflict = scenario.conflict();
        List<PartialPreference> partial = new ArrayList<>();
        for (int i = 0; i < conflict.size(); i++) {
            List<PartialPreference> given = scenario.preferences().get(i).partial();
            partial.add(
                    given.isEmpty() ? PartialPreference.of(conflict.rankings().get(i), List.of()) : given.get(0));
        }
        ArcMoves arcs = ArcMoves.copyOf(conflict.moves(), conflict.states().size());
        UnknownPreferences solver = new UnknownPreferences(arcs, partial);
        Map<String, Object> written = new LinkedHashMap<>();
        for (UnknownPreferences.Variant variant : UnknownPreferences.Variant.values()) {
            written.put(
                    variant.name().toLowerCase(Locale.ROOT),
                    equilibria(solver.solve(variant, EnumSet.allOf(Concept.class))));
        }
        return written;
    }

    private Verdicts strong() {
        Conflict conflict = scenario.conflict();
        List<Ranking> levels = new ArrayList<>();
        for (int i = 0; i < conflict.size(); i++) {
            List<Ranking> given = scenario.preferences().get(i).levels();
            levels.add(given.isEmpty() ? conflict.rankings().get(i) : given.get(0));
        }
        return new PreferenceStrength(conflict, levels).strong();
    }

    private Map<String, Object> hypergame() {
        List<Conflict> games = new ArrayList<>();
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            int who = i;
            games.add(scenario.views().stream()
                    .filter(view -> view.decisionMaker() == who)
                    .map(Scenario.View::game)
                    .findFirst()
                    .orElse(scenario.conflict()));
        }
        Set<Concept> all = EnumSet.allOf(Concept.class);
        Hypergame hypergame = new Hypergame(games, all);
        Map<String, Object> own = new LinkedHashMap<>();
        Map<String, Object> surviving = new LinkedHashMap<>();
        for (Concept concept : Concept.values()) {
            own.put(concept.label(), ids.of(hypergame.equilibria(concept)));
            surviving.put(concept.label(), ids.of(hypergame.surviving(concept)));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("equilibria", own);
        written.put("surviving_all_views", surviving);
        return written;
    }
}
