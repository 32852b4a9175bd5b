package org.parley.workbench.stability.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.analysis.stability.conflict.States;
import org.parley.model.ParleyException;

/**
 * What states are called in their file: a whole number or a text each, and a label where one was written. Without ids the
 * states are numbered from 1 in the order of their codes, as the field's programs do.
 */
public final class StateNames {
    private final States states;
    private final List<Object> ids;
    private final List<String> labels;
    private final Map<String, Integer> byText = new HashMap<>();

    private StateNames(States states, List<Object> ids, List<String> labels) {
        this.states = states;
        this.ids = List.copyOf(ids);
        this.labels = List.copyOf(labels);
        for (int s = 0; s < ids.size(); s++) {
            if (byText.put(ids.get(s).toString(), s) != null) {
                throw ParleyException.withMend(
                        "The state (" + ids.get(s) + ") must be listed only once.", "give it another id.");
            }
        }
    }

    /** States numbered from 1. */
    public static StateNames numbered(States states) {
        return new StateNames(states, List.of(), List.of());
    }

    /**
     * States with ids.
     *
     * @param ids a whole number or a text for each state
     * @param labels a label for each state, empty for none
     */
    public static StateNames of(States states, List<Object> ids, List<String> labels) {
        return new StateNames(states, ids, labels);
    }

    /** The states that are named. */
    public States states() {
        return states;
    }

    /** Whether the file gave the states ids of their own. */
    public boolean areGiven() {
        return !ids.isEmpty();
    }

    /** The id of a state: an Integer or a String. */
    public Object id(int state) {
        return ids.isEmpty() ? (Object) (state + 1) : ids.get(state);
    }

    /** The label of a state; its pattern if no label was written; empty if there is neither. */
    public String label(int state) {
        return labels.isEmpty() || labels.get(state).isEmpty() ? states.pattern(state) : labels.get(state);
    }

    /** The label as written, empty if none was. */
    public String writtenLabel(int state) {
        return labels.isEmpty() ? "" : labels.get(state);
    }

    /** Id and label for people. */
    public String shown(int state) {
        String label = label(state);
        return label.isEmpty() ? id(state).toString() : id(state) + " (" + label + ")";
    }

    /** The state with this id, or with this pattern of Y and N. */
    public OptionalInt find(String text) {
        Integer listed = byText.get(text);
        if (listed != null) {
            return OptionalInt.of(listed);
        }
        if (ids.isEmpty() && text.matches("[1-9][0-9]{0,8}") && Integer.parseInt(text) <= states.size()) {
            return OptionalInt.of(Integer.parseInt(text) - 1);
        }
        if (states.courses() > 0 && text.length() == states.courses() && text.matches("[YN]+")) {
            int code = 0;
            for (int c = 0; c < text.length(); c++) {
                code |= text.charAt(c) == 'Y' ? 1 << c : 0;
            }
            return states.find(code);
        }
        return OptionalInt.empty();
    }

    /** The state with this id or pattern. */
    public int require(String text) {
        return find(text)
                .orElseThrow(() -> ParleyException.withMend(
                        "The state (" + text + ") must be one of the " + states.size() + " states of the model.",
                        "use an id of the file or a pattern of Y and N; infeasible combinations are no states."));
    }
}
