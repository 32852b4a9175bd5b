package org.parley.workbench.outlook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.workbench.outlook.OutlookFindings.EventLine;

/** Use case: the probability of one event by one date from an assumptions file, with all that is needed to repeat it. */
public final class ForecastFromOutlook {
    /**
     * The probability and where it comes from.
     *
     * @param made the day of the forecast
     * @param probability base rate, model and signals together
     * @param provenance base rate, model, spread, settings, seed, version and hash of the input
     */
    public record Computed(LocalDate made, double probability, Map<String, String> provenance) {
        public Computed {
            provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
        }
    }

    /**
     * Computes it.
     *
     * @param question the question; its dates to report are not used
     * @param event the event
     * @param by the date
     * @param inputs name and hash of every input
     * @param version of Parley
     */
    public Computed of(
            OutlookQuestion question, PeaceEvent event, LocalDate by, Map<String, String> inputs, String version) {
        OutlookFindings findings =
                new AssessOutlook().assess(new OutlookRequest(question.by(by), List.of(), inputs, version));
        EventLine line = findings.events().stream()
                .filter(each -> each.event().equals(event.code()))
                .findFirst()
                .orElseThrow();
        return new Computed(question.asOf(), line.combined(), provenance(findings, line));
    }

    private static Map<String, String> provenance(OutlookFindings findings, EventLine line) {
        Map<String, String> provenance = new TreeMap<>();
        findings.run().forEach((key, value) -> provenance.put(key, value.toString()));
        provenance.put("event", line.event());
        provenance.put("base_rate", Double.toString(line.base()));
        provenance.put("model", Double.toString(line.model()));
        provenance.put("model_low", Double.toString(line.low()));
        provenance.put("model_high", Double.toString(line.high()));
        return provenance;
    }
}
