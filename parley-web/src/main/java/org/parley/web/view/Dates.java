package org.parley.web.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parley.model.text.CodedDate;

/** Dates as pages print them: "19 Feb 2026", "Feb 2026", "2026", "week of 2 Feb 2026". */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Dates() {}

    /** A day; "undated" for the epoch, which stands for no day at all. */
    public static String day(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? "undated" : DAY.format(day);
    }

    /** A day with the month in full. */
    public static String longDay(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? "no date" : LONG_DAY.format(day);
    }

    /** Weekday, day and month. */
    public static String weekday(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? "Undated" : WEEKDAY.format(day);
    }

    /** Month and year. */
    public static String month(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? "Undated" : LONG_MONTH.format(day);
    }

    /** "17 to 18 Feb 2026", or one day. */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        return (sameMonth ? String.valueOf(from.getDayOfMonth()) : day(from)) + " to " + day(to);
    }

    /** A date with its precision. */
    public static String coded(CodedDate date) {
        return switch (date.precision()) {
            case DAY -> DAY.format(date.first());
            case WEEK -> "week of " + DAY.format(date.first());
            case MONTH -> MONTH.format(date.first());
            case YEAR -> String.valueOf(date.first().getYear());
            case UNKNOWN -> "undated";
        };
    }
}
