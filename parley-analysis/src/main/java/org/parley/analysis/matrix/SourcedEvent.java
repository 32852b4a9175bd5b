package org.parley.analysis.matrix;

import java.time.LocalDate;
import org.parley.model.record.Event;

/** An event and the document it stands in. */
public record SourcedEvent(Event event, Source source) {
    /** The day of the event, or that of publication; {@link LocalDate#EPOCH} if nothing is known. */
    public LocalDate day() {
        return SourcedStatement.dayOf(event.date(), source.published());
    }
}
