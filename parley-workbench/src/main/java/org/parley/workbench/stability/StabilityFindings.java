package org.parley.workbench.stability;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.solve.Concept;
import org.parley.model.ParleyException;
import org.parley.workbench.stability.format.Scenario;

/**
 * The answer to a request: the judgements and, by name, the further sections that were asked for.
 *
 * @param scenario the model
 * @param judgements by concept; those of the one-move rule carry its suffix
 * @param sections courses, preferences, compat, unknown, strong, hypergame, from, inverse, explanations, coalitions, sensitivity, and those of a case, as
 *     documented
 */
public record StabilityFindings(Scenario scenario, Map<String, Judgement> judgements, Map<String, Object> sections) {
    private static final int MANY_STATES = 10_000;

    /** Answers a request. */
    public static StabilityFindings of(StabilityRequest request) {
        Scenario scenario = request.scenario();
        AssessStability assess = new AssessStability();
        Map<String, Judgement> formal = assess.judge(scenario.conflict(), request.concepts());
        Map<String, Judgement> judgements = new LinkedHashMap<>(formal);
        Comparisons comparisons = new Comparisons(scenario);
        Map<String, Object> sections = new LinkedHashMap<>(new ModelSections(scenario).sections());
        if (request.oneMoveToo()) {
            judgements.putAll(assess.judgeByOneMove(scenario.conflict(), request.concepts()));
            sections.put("compat", comparisons.compat(judgements));
        }
        sections.putAll(comparisons.sections());
        answerQuestions(request, formal, sections);
        return new StabilityFindings(scenario, judgements, sections);
    }

    /** The same findings with further sections. */
    public StabilityFindings with(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(sections);
        all.putAll(more);
        return new StabilityFindings(scenario, judgements, all);
    }

    private static void answerQuestions(
            StabilityRequest request, Map<String, Judgement> formal, Map<String, Object> sections) {
        Scenario scenario = request.scenario();
        Questions questions = new Questions(scenario);
        Set<Concept> concepts = AssessStability.mainConcepts(request.concepts());
        boolean hasToday = scenario.statusQuo() >= 0 && scenario.states().size() <= MANY_STATES;
        if (!request.from().isEmpty()) {
            sections.put("from", questions.from(scenario.names().require(request.from()), formal));
        } else if (hasToday) {
            sections.put("from", questions.from(scenario.statusQuo(), formal));
        }
        if (!request.inverse().isEmpty()) {
            sections.put("inverse", questions.inverse(scenario.names().require(request.inverse()), few(concepts)));
        }
        if (!request.explain().isEmpty()) {
            sections.put("explanations", questions.explain(scenario.names().require(request.explain()), few(concepts)));
        }
        if (request.coalitions()) {
            sections.put("coalitions", questions.coalitions(formal));
        }
        if (request.sensitivity()) {
            sections.put("sensitivity", new WhatIf(scenario).section(few(concepts)));
        }
    }

    private static Set<Concept> few(Set<Concept> concepts) {
        if (concepts.isEmpty()) {
            throw ParleyException.withMend(
                    "The concepts must include one of Nash, GMR, SMR, SEQ, SSEQ for this question.",
                    "add one to --concept.");
        }
        return concepts;
    }
}
