package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.Statements;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.uncertain.Sensitivity;
import org.parley.model.ParleyException;
import org.parley.workbench.stability.format.Scenario;

/**
 * What a single change of one preference turns: each neighbouring pair of statements swapped, each statement left out (as
 * if its quotes were wrong), or, for preferences given as rankings, each neighbouring pair of the ranking swapped.
 */
public final class WhatIf {
    private final Scenario scenario;
    private final Conflict conflict;
    private final Ids ids;

    /** What-if on a model. */
    public WhatIf(Scenario scenario) {
        this.scenario = scenario;
        this.conflict = scenario.conflict();
        this.ids = new Ids(scenario);
    }

    /** The ranking of a decision maker whose statements stand in another order (or are fewer). */
    public Ranking ranking(List<Scenario.Statement> statements) {
        List<Condition> conditions =
                statements.stream().map(Scenario.Statement::condition).toList();
        return Statements.byPriority(scenario.states(), conditions);
    }

    /**
     * The model with one statement moved within its decision maker's order.
     *
     * @param from its place now, from 0
     * @param to its new place; places beyond the ends mean the ends
     */
    public Scenario moved(int decisionMaker, int from, int to) {
        Scenario.Preferences block = scenario.preferences().get(decisionMaker);
        if (block.form() != Scenario.PreferenceForm.STATEMENTS
                || from < 0
                || from >= block.statements().size()) {
            throw new ParleyException("The statement (" + from + ") of decision maker ("
                    + scenario.decisionMakers().get(decisionMaker) + ") must be one of its prioritised statements.");
        }
        List<Scenario.Statement> order = new ArrayList<>(block.statements());
        Scenario.Statement taken = order.remove(from);
        order.add(Math.max(0, Math.min(to, order.size())), taken);
        Scenario.Preferences changed = new Scenario.Preferences(block.form(), order, block.partial(), block.levels());
        return scenario.with(decisionMaker, changed, ranking(order));
    }

    /** All single changes that turn a verdict, with what they turn. */
    List<Object> section(Set<Concept> concepts) {
        Sensitivity sensitivity = new Sensitivity(conflict, concepts);
        List<Object> section = new ArrayList<>();
        for (int i = 0; i < conflict.size(); i++) {
            List<Scenario.Statement> statements = scenario.preferences().get(i).statements();
            if (scenario.preferences().get(i).form() == Scenario.PreferenceForm.STATEMENTS) {
                byStatements(i, statements, sensitivity, section);
            } else {
                for (Sensitivity.Swap swap : sensitivity.swaps(i)) {
                    String change = "swap " + ids.of(swap.upper()) + " and " + ids.of(swap.lower());
                    add(section, i, change, sensitivity.flips(swap));
                }
            }
        }
        return section;
    }

    private void byStatements(
            int i, List<Scenario.Statement> statements, Sensitivity sensitivity, List<Object> section) {
        for (int k = 0; k < statements.size(); k++) {
            List<Scenario.Statement> without = new ArrayList<>(statements);
            without.remove(k);
            String words = statements.get(k).words();
            add(section, i, "without \"" + words + "\"", sensitivity.flips(i, ranking(without)));
            if (k + 1 < statements.size()) {
                List<Scenario.Statement> swapped = new ArrayList<>(statements);
                swapped.set(k, statements.get(k + 1));
                swapped.set(k + 1, statements.get(k));
                String change = "\"" + statements.get(k + 1).words() + "\" before \"" + words + "\"";
                add(section, i, change, sensitivity.flips(i, ranking(swapped)));
            }
        }
    }

    private void add(List<Object> section, int i, String change, List<Sensitivity.Flip> flips) {
        if (flips.isEmpty()) {
            return;
        }
        Map<String, Map<String, List<Object>>> turned = new LinkedHashMap<>();
        for (Sensitivity.Flip flip : flips) {
            if (flip.equilibrium()) {
                List<Object> states = turned.computeIfAbsent(flip.concept().label(), c -> new LinkedHashMap<>())
                        .computeIfAbsent(flip.nowStable() ? "gained" : "lost", c -> new ArrayList<>());
                if (!states.contains(ids.of(flip.state()))) {
                    states.add(ids.of(flip.state()));
                }
            }
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("decision_maker", conflict.decisionMakers().get(i));
        entry.put("change", change);
        entry.put("verdicts_turned", flips.size());
        entry.put("equilibria", turned);
        section.add(entry);
    }
}
