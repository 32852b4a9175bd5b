package org.parley.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;

/**
 * Evidence over time: a row a party, a tick an utterance; up for, down against, a filled foot for a red line.
 *
 * @param width of the scale
 * @param rows one a party
 * @param months lines of the calendar
 */
public record EvidenceStrip(int width, List<Row> rows, List<Month> months) {
    /** Width on which positions are computed; pictures scale. */
    public static final int WIDTH = 640;

    private static final int MOST_LABELS = 8;

    public EvidenceStrip {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
    }

    /** The ticks of a party, oldest first. */
    public record Row(String label, String link, List<Tick> ticks) {
        public Row {
            ticks = List.copyOf(ticks);
        }
    }

    /** An utterance at its day. */
    public record Tick(String x, boolean approves, boolean redLine, String words, String link) {}

    /** The first of a month. */
    public record Month(String x, String label) {}

    /** Scale of a strip: first and last day. */
    public record Range(LocalDate first, LocalDate last) {
        /** X of a day. */
        String x(LocalDate day) {
            long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            long here = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(first, day)));
            return String.format(Locale.ROOT, "%.1f", 4 + (double) here / all * (WIDTH - 8));
        }
    }

    /** Lines at the firsts of months, thinned so that labels stay apart. */
    public static List<Month> months(Range range) {
        long all = ChronoUnit.MONTHS.between(range.first().withDayOfMonth(1), range.last()) + 1;
        int step = (int) Math.max(1, Math.ceil((double) all / MOST_LABELS));
        List<Month> months = new ArrayList<>();
        LocalDate day = range.first().withDayOfMonth(1);
        if (day.isBefore(range.first())) {
            day = day.plusMonths(1);
        }
        for (; !day.isAfter(range.last()); day = day.plusMonths(step)) {
            months.add(new Month(range.x(day), label(day, step)));
        }
        return months;
    }

    private static String label(LocalDate day, int step) {
        String month = day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
        return day.getMonthValue() == 1 || step > 1 ? month + " " + day.getYear() : month;
    }

    /** Row of a party. */
    public static Row row(
            String label, String link, List<Utterance> utterances, Range range, Glossary words, Links links) {
        return new Row(
                label,
                link,
                utterances.stream().map(each -> tick(each, range, words, links)).toList());
    }

    private static Tick tick(Utterance said, Range range, Glossary words, Links links) {
        boolean approves = said.polarity() == Polarity.FOR;
        String option = words.option(said.coding().issue(), said.coding().option());
        String text =
                Dates.day(said.day()) + ": " + said.act().label() + ", " + (approves ? "for " : "against ") + option;
        return new Tick(
                range.x(said.day()),
                approves,
                said.firmness() == Firmness.RED_LINE,
                text,
                links.item(
                        said.lead().source().documentId(),
                        said.lead().statement().id()));
    }
}
