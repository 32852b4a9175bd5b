package org.parley.workbench.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something that was said, happened or moved on a day.
 *
 * @param day when
 * @param kind what it is
 * @param who party or actor
 * @param what in a few words
 * @param issue issue id; empty for events and rounds
 * @param quote verbatim words; empty for rounds, shifts and reversals
 * @param outlets who reports it
 * @param documentIds where it stands
 * @param itemIds identifiers of the statements or events behind it
 */
public record TimelineEntry(
        LocalDate day,
        Kind kind,
        String who,
        String what,
        String issue,
        String quote,
        List<String> outlets,
        List<String> documentIds,
        List<String> itemIds) {
    /** Oldest first; within a day rounds, events, statements, what moved. */
    public static final Comparator<TimelineEntry> BY_DAY = Comparator.comparing(TimelineEntry::day)
            .thenComparing(TimelineEntry::kind)
            .thenComparing(TimelineEntry::who)
            .thenComparing(TimelineEntry::what)
            .thenComparing(each -> String.join(" ", each.itemIds));

    /** Kinds of entries. */
    public enum Kind {
        ROUND("round"),
        EVENT("event"),
        STATEMENT("statement"),
        SHIFT("shift"),
        REVERSAL("reversal");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The printed word. */
        public String label() {
            return label;
        }
    }

    public TimelineEntry {
        outlets = List.copyOf(outlets);
        documentIds = List.copyOf(documentIds);
        itemIds = List.copyOf(itemIds);
    }
}
