package org.parley.workbench.stability;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.workbench.stability.format.Scenario;

/**
 * The states worth showing first: equilibria under most concepts first; among equals those in which fewest courses are taken
 * alone, then those stable for most decision makers.
 */
public final class NotableStates {
    private final Scenario scenario;
    private final Map<String, Judgement> judgements;
    private final StateWords words;

    /** Notable states of a judged model. */
    public NotableStates(Scenario scenario, Map<String, Judgement> judgements) {
        this.scenario = scenario;
        this.judgements = new TreeMap<>(judgements);
        this.words = new StateWords(scenario);
    }

    /** All states that are equilibria under some concept. */
    public BitSet equilibria() {
        BitSet any = new BitSet();
        judgements.values().forEach(each -> any.or(each.equilibria()));
        return any;
    }

    /** Equilibria, the most notable first, at most so many. */
    public List<Integer> first(int most) {
        return equilibria().stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer s) -> -concepts(s))
                        .thenComparingInt(words::alone)
                        .thenComparingInt(s -> -verdicts(s))
                        .thenComparing(s -> s))
                .limit(most)
                .toList();
    }

    /** The same with the state of today, if the model has one, after the equilibria. */
    public List<Integer> withToday(int most) {
        Set<Integer> states = new LinkedHashSet<>(first(scenario.statusQuo() < 0 ? most : most - 1));
        if (scenario.statusQuo() >= 0) {
            states.add(scenario.statusQuo());
        }
        return List.copyOf(states);
    }

    private int concepts(int state) {
        return (int) judgements.values().stream()
                .filter(each -> each.equilibria().get(state))
                .count();
    }

    private int verdicts(int state) {
        return (int) judgements.values().stream()
                .flatMap(each -> each.stable().stream())
                .filter(set -> set.get(state))
                .count();
    }
}
