package org.parley.analysis.preference;

import java.util.Comparator;
import java.util.List;
import org.parley.model.ParleyException;

/**
 * Options of one or several issues that occur together: it holds in an outcome that takes, on every issue named, one of
 * the options listed. "If X then not Y" is the combination of X and Y, excluded; "if X then Y" that of X and every other
 * option than Y.
 *
 * @param parts one for each issue named, in the order of the issues
 */
public record Combination(List<Part> parts) {
    /** The options (places, ascending) that count on the issue at this place. */
    public record Part(int issue, List<Integer> options) {
        public Part {
            options = options.stream().distinct().sorted().toList();
            if (issue < 0 || options.isEmpty()) {
                throw new ParleyException("The options (" + options + ") that a combination names of issue (" + issue
                        + ") must not be empty.");
            }
        }
    }

    public Combination {
        parts = parts.stream().sorted(Comparator.comparingInt(Part::issue)).toList();
        if (parts.isEmpty()) {
            throw new ParleyException("The parts of a combination must not be empty.");
        }
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).issue() == parts.get(i - 1).issue()) {
                throw ParleyException.withMend(
                        "The issue (" + parts.get(i).issue() + ") must stand only once in a combination.",
                        "list both options in one part.");
            }
        }
    }

    /** The combination that is one option of one issue. */
    public static Combination of(int issue, int option) {
        return new Combination(List.of(new Part(issue, List.of(option))));
    }

    /** Whether the outcome shows it. */
    public boolean holds(int[] outcome) {
        for (Part part : parts) {
            if (!part.options().contains(outcome[part.issue()])) {
                return false;
            }
        }
        return true;
    }

    /** First issue named. */
    public int first() {
        return parts.get(0).issue();
    }

    /** Last issue named. */
    public int last() {
        return parts.get(parts.size() - 1).issue();
    }

    /** Whether an option of the issue keeps the combination alive: it is listed, or the issue is not named. */
    public boolean allows(int issue, int option) {
        for (Part part : parts) {
            if (part.issue() == issue) {
                return part.options().contains(option);
            }
        }
        return true;
    }
}
