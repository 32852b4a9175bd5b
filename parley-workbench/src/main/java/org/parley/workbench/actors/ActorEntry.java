package org.parley.workbench.actors;

import java.util.Comparator;
import java.util.List;
import org.parley.model.record.Evidence;

/**
 * Somebody who speaks or acts in a case.
 *
 * @param name as the text or the codebook has it
 * @param kind what is known of it
 * @param party whom it speaks for; its own name for a party, empty if unknown
 * @param statements statements that it holds or voices
 * @param events events that it takes part in
 * @param documents documents that name it
 * @param samples where it is named, at most a few
 * @param where the part of the codebook that its line belongs into; empty for those known
 * @param line what to paste there, YAML; empty for those known
 */
public record ActorEntry(
        String name,
        Kind kind,
        String party,
        int statements,
        int events,
        int documents,
        List<Evidence> samples,
        String where,
        String line) {
    /** Those met most first: by statements and events, then documents, then name. */
    static final Comparator<ActorEntry> MOST_FIRST = Comparator.comparingInt(
                    (ActorEntry each) -> -each.statements - each.events)
            .thenComparingInt(each -> -each.documents)
            .thenComparing(ActorEntry::name);

    /** What is known of somebody. */
    public enum Kind {
        /** A party or actor of the codebook. */
        PARTY("party"),
        /** A person of the codebook. */
        PERSON("person"),
        /** Speaks for a known party; the codebook does not know the name. */
        NEW_PERSON("new person"),
        /** Holds or acts in the record; the codebook has no such party. */
        NEW_ACTOR("new actor"),
        /** Speaks or has an office in the texts, but nothing could be coded: nobody knows for whom. */
        NAME("name");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The printed words. */
        public String label() {
            return label;
        }

        /** Whether the codebook knows it. */
        public boolean known() {
            return this == PARTY || this == PERSON;
        }
    }

    public ActorEntry {
        samples = List.copyOf(samples);
    }
}
