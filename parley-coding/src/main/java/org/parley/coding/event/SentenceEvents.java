package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.record.Event;

/** The events of one sentence: one record per doer and root, that of the first word that tells a recipient. */
final class SentenceEvents {
    private final List<Event> events = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();

    void add(Event event, Trigger trigger) {
        for (int i = 0; i < events.size(); i++) {
            Event known = events.get(i);
            boolean same = known.actor().equals(event.actor()) && known.root() == event.root();
            if (same && triggers.get(i).equals(trigger) && !known.recipient().equals(event.recipient())) {
                continue;
            }
            if (same) {
                if (known.recipient().isEmpty() && !event.recipient().isEmpty()) {
                    events.set(i, event);
                    triggers.set(i, trigger);
                }
                return;
            }
        }
        events.add(event);
        triggers.add(trigger);
    }

    List<Event> list() {
        return List.copyOf(events);
    }
}
