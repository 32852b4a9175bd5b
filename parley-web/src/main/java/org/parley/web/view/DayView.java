package org.parley.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.workbench.assess.TimelineEntry;

/**
 * A day of the timeline.
 *
 * @param month printed where a month begins; empty otherwise
 * @param day weekday, day and month
 * @param entries what was said, happened and moved
 */
public record DayView(String month, String day, List<Entry> entries) {
    public DayView {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param kind "statement", "event" and so on
     * @param who party or actor; may be empty
     * @param whoLink its page
     * @param what in a few words
     * @param issue name of the issue; may be empty
     * @param issueLink its page
     * @param quote verbatim; may be empty
     * @param outlets who reports it, joined
     * @param link where it stands; may be empty
     */
    public record Entry(
            String kind,
            String who,
            String whoLink,
            String what,
            String issue,
            String issueLink,
            String quote,
            String outlets,
            String link) {}

    /** Entries, in their order, by day. */
    public static List<DayView> days(List<TimelineEntry> entries, Glossary words, Links links) {
        List<DayView> days = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        String month = "";
        for (int i = 0; i < entries.size(); i++) {
            LocalDate day = entries.get(i).day();
            open.add(entry(entries.get(i), words, links));
            boolean ends = i == entries.size() - 1 || !entries.get(i + 1).day().equals(day);
            if (ends) {
                boolean same = Dates.month(day).equals(month);
                month = Dates.month(day);
                days.add(new DayView(same ? "" : month, Dates.weekday(day), open));
                open = new ArrayList<>();
            }
        }
        return days;
    }

    private static Entry entry(TimelineEntry entry, Glossary words, Links links) {
        boolean placed = !entry.documentIds().isEmpty() && !entry.itemIds().isEmpty();
        String link = placed
                ? links.item(entry.documentIds().get(0), entry.itemIds().get(0))
                : moved(entry, links);
        return new Entry(
                entry.kind().label(),
                entry.who(),
                entry.who().isEmpty() ? "" : links.party(entry.who()),
                entry.what(),
                entry.issue().isEmpty() ? "" : words.issue(entry.issue()),
                entry.issue().isEmpty() ? "" : links.issue(entry.issue()),
                entry.quote(),
                String.join(", ", entry.outlets()),
                link);
    }

    private static String moved(TimelineEntry entry, Links links) {
        return entry.issue().isEmpty() || entry.who().isEmpty() ? "" : links.cell(entry.who(), entry.issue());
    }
}
