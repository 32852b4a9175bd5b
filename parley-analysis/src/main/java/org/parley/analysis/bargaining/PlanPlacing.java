package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.preference.Combination;

/** Places plans against a frontier; see {@link PlanPlacement} for what is found. */
public final class PlanPlacing {
    private static final int MOST_POINTS = 100_000;

    private final BargainingModel model;
    private final Frontier frontier;

    /** Places plans of this model against its frontier. */
    public PlanPlacing(BargainingModel model, Frontier frontier) {
        this.model = model;
        this.frontier = frontier;
    }

    /** Where the plan lies. */
    public PlanPlacement place(PlanPackage plan) {
        return plan.settlesAll() ? settled(plan) : open(plan);
    }

    private PlanPlacement settled(PlanPackage plan) {
        int[] outcome = plan.outcome();
        double[] worth = model.utilities(outcome);
        List<Restriction> broken = broken(plan);
        List<String> below = below(worth);
        int nearest = nearest(worth);
        return new PlanPlacement(
                plan,
                boxed(worth),
                boxed(worth),
                broken,
                below,
                broken.isEmpty() && below.isEmpty(),
                headroom(worth),
                nearest < 0 ? -1 : Math.sqrt(squared(worth, nearest)),
                nearest < 0 ? -1 : frontier.outcome(nearest),
                new Logrolling(model).from(outcome));
    }

    private PlanPlacement open(PlanPackage plan) {
        BargainingModel free = completions(model.withRestrictions(List.of()), plan.options());
        UtilityRange range = new UtilityRange(free);
        BargainingModel permitted = completions(model, plan.options());
        boolean inZone = FrontierSearch.of(permitted, MOST_POINTS)
                        .above(permitted, model.reservations())
                        .size()
                > 0;
        return new PlanPlacement(
                plan,
                boxed(range.lowest()),
                boxed(range.highest()),
                broken(plan),
                below(range.highest()),
                inZone,
                -1,
                -1,
                -1,
                List.of());
    }

    /** The same negotiation, only with packages that take these options (any where it is silent). */
    static BargainingModel completions(BargainingModel model, List<Integer> options) {
        List<Restriction> all = new ArrayList<>(model.restrictions());
        for (int i = 0; i < options.size(); i++) {
            int chosen = options.get(i);
            List<Integer> others = IntStream.range(0, model.space().options(i))
                    .filter(o -> o != chosen)
                    .boxed()
                    .toList();
            if (chosen != PlanPackage.SILENT && !others.isEmpty()) {
                Combination elsewhere = new Combination(List.of(new Combination.Part(i, others)));
                all.add(new Restriction("(only the plan's option of issue " + i + ")", "", elsewhere, List.of()));
            }
        }
        return model.withRestrictions(all);
    }

    /** Whether the options shown break the restriction whatever fills a silence. */
    static boolean breaks(Restriction restriction, List<Integer> options) {
        return restriction.excluded().parts().stream()
                .allMatch(part -> part.options().contains(options.get(part.issue())));
    }

    private List<Restriction> broken(PlanPackage plan) {
        return model.restrictions().stream()
                .filter(restriction -> breaks(restriction, plan.options()))
                .toList();
    }

    private List<String> below(double[] worth) {
        return IntStream.range(0, worth.length)
                .filter(p -> worth[p] < model.parties().get(p).reservation())
                .mapToObj(p -> model.parties().get(p).name())
                .toList();
    }

    private double headroom(double[] worth) {
        double most = 0;
        for (int i = 0; i < frontier.size(); i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int p = 0; p < worth.length; p++) {
                least = Math.min(least, frontier.utility(i, p) - worth[p]);
            }
            most = Math.max(most, least);
        }
        return most;
    }

    private int nearest(double[] worth) {
        int nearest = nearest(worth, true);
        return nearest >= 0 ? nearest : nearest(worth, false);
    }

    private int nearest(double[] worth, boolean noWorse) {
        int nearest = -1;
        for (int i = 0; i < frontier.size(); i++) {
            if ((!noWorse || frontier.points().reaches(i, worth))
                    && (nearest < 0 || squared(worth, i) < squared(worth, nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    private double squared(double[] worth, int point) {
        double sum = 0;
        for (int p = 0; p < worth.length; p++) {
            sum += Math.pow(frontier.utility(point, p) - worth[p], 2);
        }
        return sum;
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
