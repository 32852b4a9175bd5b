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
 * @param exclusive pairs of options that exclude each other
 */
public record PositionInput(String id, String title, List<Side> sides, List<Pair> exclusive) {
    public PositionInput {
        sides = List.copyOf(sides);
        exclusive = List.copyOf(exclusive);
        Set<String> names = new HashSet<>();
        for (Side side : sides) {
            if (!names.add(side.name())) {
                throw new ParleyException("The side (" + side.name() + ") must be listed only once.");
            }
        }
    }

    /** Two options that cannot both come about. */
    public record Pair(String one, String other) {}

    /**
     * How a side stands to an option.
     *
     * @param support in [0, 1]: 1 all for it, 0 all against it, 0.5 neither
     * @param salience in [0, 1]: how much the option's issue matters to the side
     * @param veto whether the option is beyond a red line of the side
     */
    public record Wish(double support, double salience, boolean veto) {
        /** Of what a side has not spoken of. */
        public static final Wish NONE = new Wish(0.5, 0, false);

        public Wish {
            if (!(support >= 0 && support <= 1) || !(salience >= 0 && salience <= 1)) {
                throw new ParleyException(
                        "The support (" + support + ") and salience (" + salience + ") of a wish must lie in [0, 1].");
            }
        }

        /** Whether the option is wanted; what is vetoed is not. */
        boolean wanted() {
            return !veto && support > 0.5;
        }

        /** How clearly the option is wanted or not, times how much it matters; 0 for no wish. */
        double weight() {
            return Math.abs(2 * (veto ? 0 : support) - 1) * salience;
        }
    }

    /**
     * A decision maker.
     *
     * @param name printed name
     * @param controls what it can do
     * @param wishes by option id; options left out are no matter to it
     */
    public record Side(String name, List<Control> controls, Map<String, Wish> wishes) {
        public Side {
            controls = List.copyOf(controls);
            wishes = Collections.unmodifiableMap(new LinkedHashMap<>(wishes));
        }

        Wish wish(String option) {
            return wishes.getOrDefault(option, Wish.NONE);
        }

        /** The same side with other wishes. */
        public Side with(Map<String, Wish> others) {
            return new Side(name, controls, others);
        }
    }

    /**
     * A course of action that a side controls.
     *
     * @param option id of the codebook option that it carries out
     * @param name printed name of the option, unique among the options
     * @param direction which changes it can make
     * @param note source or assumption
     */
    public record Control(String option, String name, Direction direction, String note) {}

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
