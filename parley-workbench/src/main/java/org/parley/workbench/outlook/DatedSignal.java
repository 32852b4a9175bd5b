package org.parley.workbench.outlook;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.record.Evidence;

/**
 * A signal of a day.
 *
 * @param event names what happened; every report of the same event has the same name
 * @param on the day
 * @param ratio how much likelier it is if peace is near than if not
 * @param reversal whether it takes the event back
 * @param evidence the quotes, or none
 */
public record DatedSignal(String event, LocalDate on, double ratio, boolean reversal, List<Evidence> evidence) {
    public DatedSignal {
        evidence = List.copyOf(evidence);
    }
}
