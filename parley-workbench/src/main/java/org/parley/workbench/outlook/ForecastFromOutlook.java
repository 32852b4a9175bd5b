package org.parley.workbench.outlook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.workbench.outlook.OutlookFindings.EventLine;
import org.parley.workbench.outlook.OutlookQuestion.Effort;

/** Use case: the probability of one event by one date from an assumptions file, with all that is needed to repeat it. */
public final class ForecastFromOutlook {
    private final OutlookFiles files = new OutlookFiles();

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
     * @param file name of the assumptions file
     * @param text its text
     * @param event the event
     * @param by the date
     * @param asOf the day of the forecast, or empty for the file's
     * @param version of Parley
     */
    public Computed of(
            String file, String text, PeaceEvent event, LocalDate by, Optional<LocalDate> asOf, String version) {
        OutlookQuestion read = files.question(file, text);
        OutlookQuestion day = asOf.map(read::on).orElse(read);
        Effort e = day.effort();
        OutlookQuestion question = new OutlookQuestion(
                day.title(),
                day.sideA(),
                day.sideB(),
                day.asOf(),
                day.warStart(),
                List.of(by),
                day.stated(),
                day.signals(),
                day.frontier(),
                new Effort(e.draws(), e.trajectories(), e.weeks(), e.seed(), e.threads(), 0, e.weight()));
        OutlookFindings findings = new AssessOutlook()
                .assess(new OutlookRequest(question, List.of(), Map.of(file, InputHash.of(text)), version));
        EventLine line = findings.events().stream()
                .filter(each -> each.event().equals(event.code()))
                .findFirst()
                .orElseThrow();
        return new Computed(day.asOf(), line.combined(), provenance(findings, line));
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
