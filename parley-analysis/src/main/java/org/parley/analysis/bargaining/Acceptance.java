package org.parley.analysis.bargaining;

import java.util.Arrays;
import java.util.List;

/** Whether a package, or some way of filling the silence of a plan, is acceptable: to one party, and to all at once. */
final class Acceptance {
    private final BargainingModel model;
    private final List<Integer> options;
    private final double[] best;
    private final boolean toAll;

    Acceptance(BargainingModel model, List<Integer> options) {
        this.model = model;
        this.options = options;
        if (options.contains(PlanPackage.SILENT)) {
            BargainingModel completions = PlanPlacing.completions(model, options);
            best = new UtilityRange(PlanPlacing.completions(model.withRestrictions(List.of()), options)).highest();
            toAll = FrontierSearch.of(completions, 1000)
                            .above(completions, model.reservations())
                            .size()
                    > 0;
        } else {
            int[] outcome = options.stream().mapToInt(Integer::intValue).toArray();
            best = model.utilities(outcome);
            toAll = model.permits(outcome) && gain(best) >= 0;
        }
    }

    boolean toAll() {
        return toAll;
    }

    /** No red line of the party is broken, and it gets its reservation value; what others reject does not count here. */
    boolean to(int party) {
        BargainingParty side = model.parties().get(party);
        List<Restriction> own = model.restrictions().stream()
                .filter(line -> line.owner().equals(side.name()))
                .toList();
        if (own.isEmpty() || !options.contains(PlanPackage.SILENT)) {
            return best[party] >= side.reservation()
                    && own.stream().noneMatch(line -> PlanPlacing.breaks(line, options));
        }
        BargainingModel alone =
                PlanPlacing.completions(new BargainingModel(model.space(), List.of(side), own), options);
        return new UtilityRange(alone).highest()[0] >= side.reservation();
    }

    /** Gain over the reservation value of whoever gains least; parties without one do not count. */
    double leastGain() {
        double gain = gain(best);
        return Double.isInfinite(gain) ? 0 : gain;
    }

    private double gain(double[] worth) {
        double[] gains = new double[worth.length];
        Arrays.setAll(gains, p -> worth[p] - model.parties().get(p).reservation());
        return Arrays.stream(gains).min().orElse(0);
    }
}
