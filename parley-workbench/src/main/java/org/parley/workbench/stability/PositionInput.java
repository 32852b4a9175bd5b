package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.model.ParleyException;

/**
 * What the default model of a case is built from: who controls what, and how much each side supports each option.
 *
 * @param id slug of the case
 * @param title printed name
 * @param sides the decision makers, in the order in which they are shown
 */
public record PositionInput(String id, String title, List<Side> sides) {
    public PositionInput {
        sides = List.copyOf(sides);
        Set<String> names = new HashSet<>();
        for (Side side : sides) {
            if (!names.add(side.name())) {
                throw new ParleyException("The side (" + side.name() + ") must be listed only once.");
            }
        }
    }

    /**
     * A decision maker.
     *
     * @param name printed name
     * @param controls what it can do
     * @param support for each option id a number in [0, 1]: 1 all for it, 0 all against it, 0.5 neither; options left out
     *     count as 0.5
     */
    public record Side(String name, List<Control> controls, Map<String, Double> support) {
        public Side {
            controls = List.copyOf(controls);
            Map<String, Double> copy = new LinkedHashMap<>(support);
            copy.forEach((option, value) -> {
                if (!(value >= 0 && value <= 1)) {
                    throw new ParleyException("The support (" + value + ") of side (" + name + ") for option (" + option
                            + ") must lie in [0, 1].");
                }
            });
            support = Collections.unmodifiableMap(copy);
        }
    }

    /**
     * A course of action that a side controls.
     *
     * @param option id of the codebook option that it carries out
     * @param name printed name
     * @param direction which changes it can make
     */
    public record Control(String option, String name, Direction direction) {}

    /** The options that some side controls, in the order of sides and controls. */
    public List<String> options() {
        List<String> options = new ArrayList<>();
        for (Side side : sides) {
            for (Control control : side.controls()) {
                if (!options.contains(control.option())) {
                    options.add(control.option());
                }
            }
        }
        return options;
    }
}
