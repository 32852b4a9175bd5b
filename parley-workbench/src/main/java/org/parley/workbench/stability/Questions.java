package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.after.CoalitionStability;
import org.parley.analysis.stability.after.StatusQuo;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Step;
import org.parley.analysis.stability.explain.Explanation;
import org.parley.analysis.stability.explain.Narrator;
import org.parley.analysis.stability.explain.Witness;
import org.parley.analysis.stability.inverse.InverseFinding;
import org.parley.analysis.stability.inverse.Requirement;
import org.parley.analysis.stability.solve.Concept;
import org.parley.workbench.stability.format.Scenario;

/** Sections that answer a question about one state: paths to the equilibria, why, what would have to change, who leaves. */
final class Questions {
    private final Scenario scenario;
    private final Conflict conflict;
    private final Ids ids;

    Questions(Scenario scenario) {
        this.scenario = scenario;
        this.conflict = scenario.conflict();
        this.ids = new Ids(scenario);
    }

    static BitSet anyEquilibrium(Map<String, Judgement> judgements) {
        BitSet any = new BitSet();
        judgements.values().forEach(judgement -> any.or(judgement.equilibria()));
        return any;
    }

    /** Shortest legal and improvement-only paths from a state to each equilibrium; the nearest first, the unreachable last. */
    Map<String, Object> from(int state, Map<String, Judgement> judgements) {
        BitSet goals = anyEquilibrium(judgements);
        goals.clear(state);
        StatusQuo quo = new StatusQuo(conflict);
        Map<Integer, List<Step>> legal = quo.legalPaths(state, goals);
        Map<Integer, List<Step>> improving = quo.improvementPaths(state, goals);
        List<Object> paths = new ArrayList<>();
        Comparator<Integer> nearest = Comparator.comparingInt(goal ->
                legal.containsKey(goal) ? legal.getOrDefault(goal, List.of()).size() : Integer.MAX_VALUE);
        goals.stream().boxed().sorted(nearest).forEach(goal -> {
            Map<String, Object> path = new LinkedHashMap<>();
            path.put("to", ids.of(goal));
            path.put("reachable", legal.containsKey(goal));
            path.put("legal", ids.steps(legal.getOrDefault(goal, List.of())));
            path.put("reachable_by_improvements", improving.containsKey(goal));
            path.put("improvements", ids.steps(improving.getOrDefault(goal, List.of())));
            paths.add(path);
        });
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("state", ids.of(state));
        section.put("paths", paths);
        return section;
    }

    /** Every verdict about a state with its witness and a sentence. */
    List<Object> explain(int state, Set<Concept> concepts) {
        Explanation explanation = new Explanation(conflict);
        Narrator narrator =
                new Narrator(conflict.decisionMakers(), s -> scenario.names().shown(s));
        List<Object> section = new ArrayList<>();
        for (Concept concept : concepts) {
            for (int i = 0; i < conflict.size(); i++) {
                Witness witness = explanation.of(concept, i, state);
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("state", ids.of(state));
                entry.put("decision_maker", conflict.decisionMakers().get(i));
                entry.put("concept", concept.label());
                entry.put("stable", witness.stable());
                entry.put("sentence", narrator.tell(concept, i, state, witness));
                entry.put("witness", witness(witness));
                section.add(entry);
            }
        }
        return section;
    }

    private Map<String, Object> witness(Witness witness) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (witness instanceof Witness.Unanswered open) {
            written.put("unanswered", ids.of(open.improvement()));
        } else if (witness instanceof Witness.AllAnswered all) {
            List<Object> answers = new ArrayList<>();
            for (Witness.Answer answer : all.answers()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("improvement", ids.of(answer.improvement()));
                one.put("path", ids.steps(answer.path()));
                answers.add(one);
            }
            written.put("answers", answers);
        }
        return written;
    }

    /** What it takes for a state to hold, by concept and decision maker. */
    Map<String, Object> inverse(int target, Set<Concept> concepts) {
        MediatorQuestion question = new MediatorQuestion(scenario);
        Map<String, Object> byConcept = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            Map<String, Object> byMaker = new LinkedHashMap<>();
            for (MediatorQuestion.Answer answer : question.ask(concept, target)) {
                byMaker.put(conflict.decisionMakers().get(answer.finding().decisionMaker()), inverse(answer));
            }
            byConcept.put(concept.label(), byMaker);
        }
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("target", ids.of(target));
        section.put("others", "each decision maker's answer takes the preferences of the others as they are");
        section.put("results", byConcept);
        return section;
    }

    private Map<String, Object> inverse(MediatorQuestion.Answer answer) {
        InverseFinding finding = answer.finding();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("stable", finding.stable());
        entry.put("share", finding.share().map(f -> (Object) f.value()).orElse("too hard to count"));
        entry.put("share_exact", finding.share().map(f -> f.text()).orElse(""));
        entry.put("condition", answer.formula());
        List<Object> requirements = new ArrayList<>();
        for (Requirement requirement : finding.requirements()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("improvement", ids.of(requirement.improvement()));
            one.put(
                    "none_preferred_in_one_of",
                    requirement.alternatives().stream().map(ids::of).toList());
            requirements.add(one);
        }
        entry.put("requirements", requirements);
        entry.put("cheapest_to_demote", ids.of(finding.demote()));
        entry.put("cheapest_proven", finding.cheapestProven());
        answer.statements().ifPresent(plan -> {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("changes", plan.changes());
            written.put("cost", plan.cost());
            entry.put("cheapest_statements", written);
        });
        return entry;
    }

    /** For each equilibrium the groups that would leave it together. */
    List<Object> coalitions(Map<String, Judgement> judgements) {
        CoalitionStability stability = new CoalitionStability(conflict);
        List<Object> section = new ArrayList<>();
        anyEquilibrium(judgements).stream().forEach(s -> {
            List<Object> departures = new ArrayList<>();
            for (CoalitionStability.Departure departure : stability.departures(s)) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("members", ids.names(departure.members()));
                one.put("improvements", ids.of(departure.improvements()));
                one.put("path", ids.steps(departure.path()));
                departures.add(one);
            }
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("state", ids.of(s));
            entry.put("coalition_proof", departures.isEmpty());
            entry.put("departures", departures);
            section.add(entry);
        });
        return section;
    }
}
