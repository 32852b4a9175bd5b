package org.parley.workbench.evaluate.gold;

import org.parley.model.record.Event;
import org.parley.model.text.Span;

/**
 * An event as compared.
 *
 * @param span where the quote stands, in UTF-16 code units
 * @param actor who did it
 * @param root printed word of the PLOVER root
 * @param recipient to whom
 */
public record EventCode(Span span, String actor, String root, String recipient) implements Code {

    /** A coder's event. */
    public static EventCode of(Event event) {
        return new EventCode(
                event.evidence().quote().span(), event.actor(), event.root().label(), event.recipient());
    }
}
