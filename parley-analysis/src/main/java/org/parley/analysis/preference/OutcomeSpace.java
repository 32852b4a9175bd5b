package org.parley.analysis.preference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.parley.model.ParleyException;

/**
 * All packages: one option of every issue. An outcome is an array of option places, or its number: row-major, the last
 * issue runs fastest. Up to 2^62 outcomes; nothing here lists them.
 */
public record OutcomeSpace(List<IssueOptions> issues) {
    private static final long MOST = 1L << 62;

    public OutcomeSpace {
        issues = List.copyOf(issues);
        if (issues.isEmpty()) {
            throw new ParleyException("The issues of an outcome space must not be empty.");
        }
        HashSet<String> seen = new HashSet<>();
        double size = 1;
        for (IssueOptions issue : issues) {
            size *= issue.options().size();
            if (!seen.add(issue.issue())) {
                throw ParleyException.withMend(
                        "The issue (" + issue.issue() + ") must stand only once in an outcome space.",
                        "remove or rename the second one.");
            }
        }
        if (size > MOST) {
            throw ParleyException.withMend(
                    "The outcome space (" + size + " outcomes) must have at most 2^62 outcomes.",
                    "settle some issues first, or treat independent groups of issues one after the other.");
        }
    }

    /** Number of outcomes. */
    public long size() {
        long size = 1;
        for (IssueOptions issue : issues) {
            size *= issue.options().size();
        }
        return size;
    }

    /** Number of options of the issue at this place. */
    public int options(int issue) {
        return issues.get(issue).options().size();
    }

    /** Place of the issue in the list, or -1 if there is none of this name. */
    public int indexOf(String issue) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).issue().equals(issue)) {
                return i;
            }
        }
        return -1;
    }

    /** Number of an outcome. */
    public long number(int[] outcome) {
        long number = 0;
        for (int i = 0; i < outcome.length; i++) {
            number = number * options(i) + outcome[i];
        }
        return number;
    }

    /** The outcome of a number. */
    public int[] outcome(long number) {
        int[] outcome = new int[issues.size()];
        long rest = number;
        for (int i = outcome.length - 1; i >= 0; i--) {
            outcome[i] = (int) (rest % options(i));
            rest /= options(i);
        }
        return outcome;
    }

    /** Names of the options of an outcome, in the order of the issues. */
    public List<String> names(int[] outcome) {
        List<String> names = new ArrayList<>(outcome.length);
        for (int i = 0; i < outcome.length; i++) {
            names.add(issues.get(i).options().get(outcome[i]));
        }
        return names;
    }
}
