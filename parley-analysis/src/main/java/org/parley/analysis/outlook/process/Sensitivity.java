package org.parley.analysis.outlook.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The uncertain assumptions, the one with the greatest total share first. O(draws (assumptions + 2)) runs. */
    public List<Driver> of(Assumptions assumptions, PeaceEvent event, int week) {
        List<Assumption> inputs = assumptions.uncertain();
        SobolIndices sobol = new SobolIndices(settings.draws(), settings.seed());
        ProcessSimulation simulation = new ProcessSimulation(settings, frontier);
        List<SobolIndices.Point> points = sobol.points(inputs.size());
        List<Double> values = new FewThreads(settings.threads())
                .map(points.size(), i -> share(simulation, assumptions, inputs, points.get(i), event, week));
        List<SobolIndices.Index> indices = sobol.indices(values, inputs.size());
        List<Driver> drivers = new ArrayList<>(IntStream.range(0, inputs.size())
                .mapToObj(i -> new Driver(
                        inputs.get(i), indices.get(i).first(), indices.get(i).total()))
                .toList());
        drivers.sort(Comparator.comparingDouble(Driver::total).reversed().thenComparing(Driver::assumption));
        return List.copyOf(drivers);
    }

    private double share(
            ProcessSimulation simulation,
            Assumptions assumptions,
            List<Assumption> inputs,
            SobolIndices.Point point,
            PeaceEvent event,
            int week) {
        DrawnAssumptions drawn = new DrawnAssumptions(assumptions);
        for (int i = 0; i < inputs.size(); i++) {
            Assumption input = inputs.get(i);
            drawn.set(input, assumptions.of(input).quantile(point.coordinates().get(i)));
        }
        return (double) simulation.play(drawn, 0).by(event, week) / settings.trajectories();
    }
}
