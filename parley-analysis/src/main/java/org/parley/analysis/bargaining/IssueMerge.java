package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.model.ParleyException;

/**
 * The frontier of additive utilities, found issue by issue: partial packages over the first issues are extended by the
 * next issue's options and dominated ones dropped (dynamic programming over a Minkowski sum; for two parties see Koca,
 * de Jonge and Baarslag, "Search algorithms for automated negotiation in large domains", AMAI 2024). Exact: sums are
 * taken in the order of the issues and rounding never turns an order around, so the surviving doubles are those of
 * enumeration, bit by bit. Options that are red lines alone are never extended to. Red lines, conditions and linked
 * values that span issues are joined by keeping partial packages apart as long as they differ in which of these can
 * still happen ({@link LinkedIssues}).
 *
 * <p>Time O(sum over issues of candidates times log candidates) for up to three parties, where candidates are the
 * frontier so far times the options of the issue. Above {@code mostPoints} the frontier is thinned out and marked as
 * not complete.
 */
public final class IssueMerge implements FrontierSearch {
    private static final int MOST_CANDIDATES = 2_000_000;
    private static final double SLACK = 1e-9;

    private final int mostPoints;

    /** A search that holds up to so many points at a time (16 or more). */
    public IssueMerge(int mostPoints) {
        this.mostPoints = Math.max(16, mostPoints);
    }

    @Override
    public Frontier frontier(BargainingModel model) {
        return new Run(model, new double[0]).result();
    }

    @Override
    public Frontier above(BargainingModel model, double[] floor) {
        return new Run(model, floor).result().reaching(floor);
    }

    /** One run of the search over one model. */
    private final class Run {
        private final BargainingModel model;
        private final List<AdditiveUtility> utilities;
        private final LinkedIssues linked;
        private final UpperBounds bounds;
        private final double[] floor;
        private boolean complete = true;

        Run(BargainingModel model, double[] floor) {
            if (!model.additive()) {
                throw ParleyException.withMend(
                        "The utilities of a model must all be additive to merge its issues.", "enumerate it instead.");
            }
            this.model = model;
            this.utilities = model.parties().stream()
                    .map(party -> (AdditiveUtility) party.utility())
                    .toList();
            this.linked = new LinkedIssues(model, utilities);
            this.bounds = new UpperBounds(model, utilities);
            this.floor = floor.clone();
        }

        Frontier result() {
            Points start = new Points(utilities.size(), 1);
            start.add(new double[utilities.size()], 0, 0);
            Map<Long, Points> states = new TreeMap<>(Map.of(0L, start));
            for (int issue = 0; issue < model.space().issues().size(); issue++) {
                states = extend(states, issue);
            }
            Points end = states.getOrDefault(0L, new Points(utilities.size(), 1));
            return new Frontier(end, complete);
        }

        private Map<Long, Points> extend(Map<Long, Points> states, int issue) {
            Map<Long, List<Extension>> byState = new TreeMap<>();
            states.forEach((state, points) -> {
                for (int option = 0; option < model.space().options(issue); option++) {
                    LinkedIssues.Step step = linked.step(state, issue, option);
                    if (step.permitted()) {
                        byState.computeIfAbsent(step.state(), key -> new ArrayList<>())
                                .add(new Extension(points, option, step));
                    }
                }
            });
            Map<Long, Points> next = new TreeMap<>();
            byState.forEach((state, extensions) -> {
                Points merged = merged(extensions, issue);
                if (merged.size > 0) {
                    next.put(state, merged);
                }
            });
            return next;
        }

        private Points merged(List<Extension> extensions, int issue) {
            int total = extensions.stream().mapToInt(e -> e.from().size).sum();
            Points candidates = new Points(utilities.size(), Math.min(total, MOST_CANDIDATES));
            for (Extension extension : extensions) {
                if (candidates.size > 0 && candidates.size + extension.from().size > MOST_CANDIDATES) {
                    candidates = held(candidates);
                }
                append(extension, issue, candidates);
            }
            return held(candidates);
        }

        private Points held(Points candidates) {
            Points kept = DominanceFilter.undominated(candidates);
            complete &= kept.size <= mostPoints;
            return Thinning.of(kept, mostPoints);
        }

        private void append(Extension extension, int issue, Points candidates) {
            int parties = utilities.size();
            double[] point = new double[parties];
            double[] scores = new double[parties];
            for (int p = 0; p < parties; p++) {
                scores[p] = utilities.get(p).score(issue, extension.option());
            }
            Points from = extension.from();
            long options = model.space().options(issue);
            for (int i = 0; i < from.size; i++) {
                for (int p = 0; p < parties; p++) {
                    point[p] = from.values[i * parties + p] + scores[p];
                }
                extension.step().addLinked(point);
                if (hopeful(point, issue + 1)) {
                    candidates.add(point, 0, from.outcomes[i] * options + extension.option());
                }
            }
        }

        private boolean hopeful(double[] point, int nextIssue) {
            for (int p = 0; p < floor.length; p++) {
                double best = bounds.best(p, nextIssue, point[p]);
                if (best + SLACK * (1 + Math.abs(best)) < floor[p]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Partial packages of one state, all extended by one option. */
    private record Extension(Points from, int option, LinkedIssues.Step step) {}
}
