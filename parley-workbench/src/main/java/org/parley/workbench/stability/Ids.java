package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.stability.conflict.Step;
import org.parley.workbench.stability.format.Scenario;

/** States and steps in the words of the model's file. */
final class Ids {
    private final Scenario scenario;

    Ids(Scenario scenario) {
        this.scenario = scenario;
    }

    Object of(int state) {
        return scenario.names().id(state);
    }

    List<Object> of(BitSet states) {
        return states.stream().mapToObj(this::of).toList();
    }

    List<Object> of(List<Integer> states) {
        return states.stream().map(this::of).toList();
    }

    List<String> names(List<Integer> decisionMakers) {
        return decisionMakers.stream().map(scenario.decisionMakers()::get).toList();
    }

    List<Object> steps(List<Step> path) {
        List<Object> steps = new ArrayList<>();
        for (Step step : path) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("by", scenario.decisionMakers().get(step.mover()));
            written.put("to", of(step.to()));
            steps.add(written);
        }
        return steps;
    }
}
