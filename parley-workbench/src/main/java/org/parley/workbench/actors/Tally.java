package org.parley.workbench.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.record.Evidence;

/** Counts somebody while the record is gone through. */
final class Tally {
    private static final int SAMPLES = 3;

    private final Set<String> documents = new TreeSet<>();
    private final List<Evidence> samples = new ArrayList<>();
    private int statements;
    private int events;

    void statement(Evidence evidence) {
        statements++;
        met(evidence);
    }

    void event(Evidence evidence) {
        events++;
        met(evidence);
    }

    /** Takes note of a place; samples come from different documents as long as there are some. */
    void met(Evidence evidence) {
        boolean fresh = documents.add(evidence.documentId());
        if (samples.size() < SAMPLES && fresh) {
            samples.add(evidence);
        }
    }

    ActorEntry entry(String name, ActorEntry.Kind kind, String party, String where, String line) {
        return new ActorEntry(name, kind, party, statements, events, documents.size(), samples, where, line);
    }
}
