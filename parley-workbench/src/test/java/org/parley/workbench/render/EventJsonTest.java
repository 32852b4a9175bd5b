package org.parley.workbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Probability;
import org.parley.model.record.Event;
import org.parley.model.record.Evidence;
import org.parley.model.record.PloverRoot;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

class EventJsonTest {
    @Test
    void namesStatesByTheirCodeAndOthersByNone() {
        Event event = new Event(
                "e",
                new Evidence("d", Quote.of("met", new Span(0, 3))),
                "Nepal government",
                PloverRoot.CONSULT,
                "040",
                "United Nations",
                CodedDate.UNKNOWN,
                "",
                List.of(),
                new Probability(0.5));

        assertThat(RecordJson.event(event))
                .containsEntry("actor", "Nepal government")
                .containsEntry("actorCode", "NPL")
                .containsEntry("recipientCode", "");
    }
}
