package org.parley.workbench.outlook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.outlook.process.PresentState.Gauge;

/**
 * The outlook: base rate first, model second, then what drives it.
 *
 * @param title the process
 * @param sideA name of side A
 * @param sideB name of side B
 * @param asOf the day of the forecast
 * @param run settings, seed, version and hashes of the inputs
 * @param events each event by each date
 * @param path the same every four weeks, for the fan
 * @param endings share of simulated wars by how they stand at the horizon
 * @param gauges how the war stands today
 * @param drivers which assumption drives the spread
 * @param signals what signals add to the model's log odds, and which count
 * @param scenarios each scenario against the question, on common random numbers
 * @param assumptions everything held, with what was changed
 */
public record OutlookFindings(
        String title,
        String sideA,
        String sideB,
        String asOf,
        Map<String, Object> run,
        List<EventLine> events,
        List<EventLine> path,
        Map<String, Double> endings,
        List<Gauge> gauges,
        List<DriverLine> drivers,
        SignalLine signals,
        List<ScenarioLine> scenarios,
        List<AssumptionLine> assumptions) {
    public OutlookFindings {
        run = Collections.unmodifiableMap(new LinkedHashMap<>(run));
        events = List.copyOf(events);
        path = List.copyOf(path);
        endings = Collections.unmodifiableMap(new LinkedHashMap<>(endings));
        gauges = List.copyOf(gauges);
        drivers = List.copyOf(drivers);
        scenarios = List.copyOf(scenarios);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * One event by one date.
     *
     * @param event T1, T2-30, T2-90 or T3
     * @param label in words
     * @param by the date
     * @param base the base rate
     * @param baseLow its lower bound
     * @param baseHigh its upper bound
     * @param model the model's probability, before signals
     * @param low 5 % quantile over draws of the assumptions
     * @param high 95 % quantile
     * @param error standard error of the model's probability
     * @param signalled the model's probability after signals
     * @param combined base rate, model and signals together
     */
    public record EventLine(
            String event,
            String label,
            String by,
            double base,
            double baseLow,
            double baseHigh,
            double model,
            double low,
            double high,
            double error,
            double signalled,
            double combined) {}

    /**
     * The share of one assumption in the spread.
     *
     * @param assumption its label
     * @param mechanism the mechanism that uses it
     * @param event the event whose spread it is
     * @param first share of the variance that knowing it alone would remove
     * @param total share left if all others were known
     */
    public record DriverLine(String assumption, String mechanism, String event, double first, double total) {}

    /** What signals add to the log odds, and the events that count. */
    public record SignalLine(double logOdds, List<String> counted) {
        public SignalLine {
            counted = List.copyOf(counted);
        }
    }

    /**
     * One scenario against the question for one event by one date.
     *
     * @param scenario its name
     * @param event the event
     * @param by the date
     * @param model the model's probability under it
     * @param difference by how much that is higher
     * @param low 5 % quantile of the difference over draws
     * @param high 95 % quantile
     * @param error standard error of the difference
     * @param combined with base rate and signals
     */
    public record ScenarioLine(
            String scenario,
            String event,
            String by,
            double model,
            double difference,
            double low,
            double high,
            double error,
            double combined) {}

    /**
     * One assumption.
     *
     * @param name its label
     * @param mechanism the mechanism that uses it
     * @param held what is held
     * @param standard what is held by default
     * @param because why it was changed, or empty
     * @param evidence the quotes that moved it
     * @param meaning its meaning
     */
    public record AssumptionLine(
            String name,
            String mechanism,
            String held,
            String standard,
            String because,
            List<String> evidence,
            String meaning) {
        public AssumptionLine {
            evidence = List.copyOf(evidence);
        }
    }
}
