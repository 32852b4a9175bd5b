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
     * @param codes what a statement's words were coded as; several options may rest on the same words
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
            String link,
            List<Code> codes) {
        public Entry {
            codes = List.copyOf(codes);
        }

        private boolean sameWords(Entry other) {
            return !codes.isEmpty() && quote.equals(other.quote) && who.equals(other.who);
        }

        private Entry with(List<Code> more) {
            List<Code> all = new ArrayList<>(codes);
            more.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return new Entry(kind, who, whoLink, what, issue, issueLink, quote, outlets, link, all);
        }
    }

    /** An option that words were coded to. */
    public record Code(
            String act, String sign, boolean redLine, String option, String link, String issue, String issueLink) {
        static Code of(QuoteCard card) {
            return new Code(
                    card.act(),
                    card.sign(),
                    card.redLine(),
                    card.option(),
                    card.optionLink(),
                    card.issue(),
                    card.issueLink());
        }
    }

    /** An entry of the use case, and the statement behind it where it is one. */
    public record Told(TimelineEntry entry, List<QuoteCard> statement) {
        public Told {
            statement = List.copyOf(statement);
        }
    }

    /** Entries, in their order, by day; statements of a day in the same words are one. */
    public static List<DayView> days(List<Told> told, Glossary words, Links links) {
        List<DayView> days = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        String month = "";
        for (int i = 0; i < told.size(); i++) {
            LocalDate day = told.get(i).entry().day();
            add(open, entry(told.get(i), words, links));
            boolean ends =
                    i == told.size() - 1 || !told.get(i + 1).entry().day().equals(day);
            if (ends) {
                boolean same = Dates.month(day).equals(month);
                month = Dates.month(day);
                days.add(new DayView(same ? "" : month, Dates.weekday(day), open));
                open = new ArrayList<>();
            }
        }
        return days;
    }

    private static void add(List<Entry> open, Entry entry) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).sameWords(entry)) {
                open.set(i, open.get(i).with(entry.codes()));
                return;
            }
        }
        open.add(entry);
    }

    private static Entry entry(Told told, Glossary words, Links links) {
        TimelineEntry entry = told.entry();
        boolean placed = !entry.documentIds().isEmpty() && !entry.itemIds().isEmpty();
        String link =
                placed ? links.item(entry.documentIds().get(0), entry.itemIds().get(0)) : moved(entry, links);
        return new Entry(
                entry.kind().label(),
                entry.who(),
                links.known(entry.who()),
                entry.what(),
                entry.issue().isEmpty() ? "" : words.issue(entry.issue()),
                entry.issue().isEmpty() ? "" : links.issue(entry.issue()),
                entry.quote(),
                String.join(", ", entry.outlets()),
                link,
                told.statement().stream().map(Code::of).toList());
    }

    private static String moved(TimelineEntry entry, Links links) {
        return entry.issue().isEmpty() || entry.who().isEmpty() ? "" : links.cell(entry.who(), entry.issue());
    }
}
