package org.parley.analysis.outlook.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.outlook.forecast.PeaceEvent;

/** What came of all trajectories of all draws. */
public final class Ensemble {
    private final SimulationSettings settings;
    private final List<Tally> tallies;

    Ensemble(SimulationSettings settings, List<Tally> tallies) {
        this.settings = settings;
        this.tallies = List.copyOf(tallies);
    }

    /** The settings it was run with. */
    public SimulationSettings settings() {
        return settings;
    }

    /** The probability that the event has come by the end of so many days from now, with its spread over the draws. */
    public Spread by(PeaceEvent event, int day) {
        return Spread.of(shares(event, day));
    }

    /**
     * By how much the probability is higher here than in the other ensemble, which must be of the same settings: draw by
     * draw, on common random numbers.
     */
    public Spread difference(Ensemble other, PeaceEvent event, int day) {
        double[] here = shares(event, day);
        double[] there = other.shares(event, day);
        double[] differences = new double[here.length];
        Arrays.setAll(differences, i -> here[i] - there[i]);
        return Spread.of(differences);
    }

    /** Share of trajectories that stand thus at the horizon, in the order of the endings. */
    public Map<Ending, Double> endings() {
        Map<Ending, Double> shares = new LinkedHashMap<>();
        double all = (double) settings.draws() * settings.trajectories();
        for (Ending ending : Ending.values()) {
            long count =
                    tallies.stream().mapToLong(tally -> tally.endings(ending)).sum();
            shares.put(ending, count / all);
        }
        return shares;
    }

    private double[] shares(PeaceEvent event, int day) {
        return tallies.stream()
                .mapToDouble(tally -> (double) tally.by(event, day) / settings.trajectories())
                .toArray();
    }
}
