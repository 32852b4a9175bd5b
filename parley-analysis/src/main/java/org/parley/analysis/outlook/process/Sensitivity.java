package org.parley.analysis.outlook.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.parley.analysis.outlook.forecast.PeaceEvent;

/** Which uncertain assumption drives the spread of a forecast. */
public final class Sensitivity {
    private final SimulationSettings settings;
    private final PeaceFrontier frontier;

    /**
     * A sensitivity analysis.
     *
     * @param settings draws is the base sample; trajectories are played with the same chance at every point
     */
    public Sensitivity(SimulationSettings settings, PeaceFrontier frontier) {
        this.settings = settings;
        this.frontier = frontier;
    }

    /**
     * The share of one assumption.
     *
     * @param assumption the assumption
     * @param first share of the variance that knowing it alone would remove
     * @param total share left if all others were known
     */
    public record Driver(Assumption assumption, double first, double total) {}

    /**
     * For each event the uncertain assumptions, the one with the greatest total share first. O(draws (assumptions + 2))
     * runs, which serve all events.
     */
    public Map<PeaceEvent, List<Driver>> of(Assumptions assumptions, int days) {
        List<Assumption> inputs = assumptions.uncertain();
        SobolIndices sobol = new SobolIndices(settings.draws(), settings.seed());
        ProcessSimulation simulation = new ProcessSimulation(settings, frontier);
        List<SobolIndices.Point> points = sobol.points(inputs.size());
        // Points of one row differ in one assumption, and few assumptions enter the table of the random walk.
        List<List<Map<PeaceEvent, Double>>> rows = new FewThreads(settings.threads()).map(settings.draws(), row -> {
            List<Map<PeaceEvent, Double>> shares = new ArrayList<>();
            WalkTables tables = new WalkTables();
            for (int point = row; point < points.size(); point += settings.draws()) {
                DrawnAssumptions drawn = drawn(assumptions, inputs, points.get(point));
                shares.add(shares(simulation.play(drawn, 0, tables), days));
            }
            return shares;
        });
        Map<PeaceEvent, List<Driver>> drivers = new EnumMap<>(PeaceEvent.class);
        for (PeaceEvent event : PeaceEvent.values()) {
            List<Double> shares = IntStream.range(0, points.size())
                    .mapToObj(i -> Objects.requireNonNull(rows.get(i % settings.draws())
                            .get(i / settings.draws())
                            .get(event)))
                    .toList();
            drivers.put(event, ranked(inputs, sobol.indices(shares, inputs.size())));
        }
        return drivers;
    }

    private Map<PeaceEvent, Double> shares(Tally tally, int days) {
        Map<PeaceEvent, Double> shares = new EnumMap<>(PeaceEvent.class);
        for (PeaceEvent event : PeaceEvent.values()) {
            shares.put(event, (double) tally.by(event, days) / settings.trajectories());
        }
        return shares;
    }

    private static List<Driver> ranked(List<Assumption> inputs, List<SobolIndices.Index> indices) {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> new Driver(
                        inputs.get(i), indices.get(i).first(), indices.get(i).total()))
                .sorted(Comparator.comparingDouble(Driver::total).reversed().thenComparing(Driver::assumption))
                .toList();
    }

    private static DrawnAssumptions drawn(Assumptions assumptions, List<Assumption> inputs, SobolIndices.Point point) {
        DrawnAssumptions drawn = new DrawnAssumptions(assumptions);
        for (int i = 0; i < inputs.size(); i++) {
            Assumption input = inputs.get(i);
            drawn.set(input, assumptions.of(input).quantile(point.coordinates().get(i)));
        }
        return drawn;
    }
}
