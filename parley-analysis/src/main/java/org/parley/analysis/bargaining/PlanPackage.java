package org.parley.analysis.bargaining;

import java.util.List;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.model.ParleyException;

/**
 * A plan as a package: the place of the option chosen on each issue, or {@link #SILENT}.
 *
 * @param name what it is called
 * @param options one entry for each issue of the space
 */
public record PlanPackage(String name, List<Integer> options) {
    /** Stands for an issue on which the plan says nothing. */
    public static final int SILENT = -1;

    public PlanPackage {
        options = List.copyOf(options);
        if (name.isBlank()) {
            throw new ParleyException("The name of a plan must not be empty.");
        }
    }

    /** Whether it settles every issue. */
    public boolean settlesAll() {
        return !options.contains(SILENT);
    }

    /** The outcome that it is, if it settles every issue. */
    public int[] outcome() {
        return options.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Names of the options chosen; empty on silent issues. */
    public List<String> names(OutcomeSpace space) {
        return java.util.stream.IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i) == SILENT
                        ? ""
                        : space.issues().get(i).options().get(options.get(i)))
                .toList();
    }
}
