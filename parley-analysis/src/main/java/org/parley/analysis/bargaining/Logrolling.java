package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Logrolling: what one party gives where it cares least for what it gains where it cares most. Finds every {@link Swap} of
 * up to three issues that starts from a package, by trying them all: O((issues x options)^3) packages.
 */
public final class Logrolling {
    private static final double ROUNDING = 1e-12;
    private static final int MOST_ISSUES = 3;
    private static final long MOST_TRIED = 3_000_000;

    private final BargainingModel model;

    /** Swaps within this model; those that a red line or condition excludes are no swaps. */
    public Logrolling(BargainingModel model) {
        this.model = model;
    }

    /**
     * The swaps: fewest issues first, then by the gain of whoever gains least, then by the total gain. Swaps of three
     * issues (or two) are left out where there would be more than three million to try.
     */
    public List<Swap> from(int[] outcome) {
        List<Swap> found = new ArrayList<>();
        double[] before = model.utilities(outcome);
        for (int issues = 1; issues <= Math.min(MOST_ISSUES, outcome.length); issues++) {
            if (tries(issues) > MOST_TRIED) {
                break;
            }
            List<Swap> ofThisSize = new ArrayList<>();
            extend(outcome, before, new ArrayList<>(), 0, issues, found, ofThisSize);
            found.addAll(ofThisSize);
        }
        found.sort(Comparator.comparingInt((Swap s) -> s.changes().size())
                .thenComparing(Comparator.comparingDouble(Swap::least).reversed())
                .thenComparing(Comparator.comparingDouble(Swap::total).reversed()));
        return found;
    }

    private double tries(int issues) {
        double options = model.space().issues().stream()
                .mapToInt(issue -> issue.options().size() - 1)
                .sum();
        return Math.pow(options, issues);
    }

    private void extend(
            int[] outcome,
            double[] before,
            List<int[]> changed,
            int firstIssue,
            int left,
            List<Swap> shorter,
            List<Swap> kept) {
        if (left == 0) {
            consider(outcome, before, changed, shorter, kept);
            return;
        }
        for (int issue = firstIssue; issue < outcome.length; issue++) {
            int from = outcome[issue];
            for (int to = 0; to < model.space().options(issue); to++) {
                if (to != from) {
                    outcome[issue] = to;
                    changed.add(new int[] {issue, from, to});
                    extend(outcome, before, changed, issue + 1, left - 1, shorter, kept);
                    changed.remove(changed.size() - 1);
                    outcome[issue] = from;
                }
            }
        }
    }

    private void consider(int[] outcome, double[] before, List<int[]> changed, List<Swap> shorter, List<Swap> kept) {
        List<Double> gains = gains(before, outcome);
        boolean better = gains.stream().allMatch(gain -> gain >= -ROUNDING)
                && gains.stream().anyMatch(gain -> gain > ROUNDING);
        if (better && model.permits(outcome) && shorter.stream().noneMatch(swap -> partOf(swap, changed))) {
            kept.add(new Swap(changes(outcome, before, changed), gains));
        }
    }

    private static boolean partOf(Swap swap, List<int[]> changed) {
        return swap.changes().stream()
                .allMatch(change -> changed.stream().anyMatch(c -> c[0] == change.issue() && c[2] == change.to()));
    }

    private List<Swap.Change> changes(int[] outcome, double[] before, List<int[]> changed) {
        int[] start = outcome.clone();
        changed.forEach(change -> start[change[0]] = change[1]);
        List<Swap.Change> changes = new ArrayList<>();
        for (int[] change : changed) {
            start[change[0]] = change[2];
            changes.add(new Swap.Change(change[0], change[1], change[2], gains(before, start)));
            start[change[0]] = change[1];
        }
        return changes;
    }

    private List<Double> gains(double[] before, int[] outcome) {
        double[] after = model.utilities(outcome);
        List<Double> gains = new ArrayList<>(after.length);
        for (int p = 0; p < after.length; p++) {
            gains.add(after[p] - before[p]);
        }
        return gains;
    }
}
