package org.parley.model.text;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A date with its precision: the first day of the day, week, month or year that is meant. An unknown date is a value of
 * the domain, {@link #UNKNOWN}, and sorts before all others.
 */
public record CodedDate(LocalDate first, DatePrecision precision) implements Comparable<CodedDate> {
    /** No date is known. */
    public static final CodedDate UNKNOWN = new CodedDate(LocalDate.EPOCH, DatePrecision.UNKNOWN);

    public CodedDate {
        if (precision == DatePrecision.MONTH) {
            first = first.withDayOfMonth(1);
        } else if (precision == DatePrecision.YEAR) {
            first = first.withDayOfYear(1);
        } else if (precision == DatePrecision.UNKNOWN) {
            first = LocalDate.EPOCH;
        }
    }

    /** A date known to the day. */
    public static CodedDate day(LocalDate day) {
        return new CodedDate(day, DatePrecision.DAY);
    }

    /**
     * Reads what {@link #toString} prints: 2025-08-15, 2025-08-11/week, 2025-08, 2025 or the empty string.
     *
     * @throws java.time.format.DateTimeParseException if it is none of these
     */
    public static CodedDate parse(String text) {
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        if (text.endsWith("/week")) {
            return new CodedDate(LocalDate.parse(text.substring(0, text.length() - 5)), DatePrecision.WEEK);
        }
        return switch (text.length()) {
            case 4 -> new CodedDate(LocalDate.parse(text + "-01-01"), DatePrecision.YEAR);
            case 7 -> new CodedDate(LocalDate.parse(text + "-01"), DatePrecision.MONTH);
            default -> day(LocalDate.parse(text));
        };
    }

    /** Whether anything is known. */
    public boolean known() {
        return precision != DatePrecision.UNKNOWN;
    }

    /** The last day that the date can mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY, UNKNOWN -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    @Override
    public int compareTo(CodedDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** ISO form cut to the precision; empty if unknown. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case WEEK -> first + "/week";
            case MONTH -> first.toString().substring(0, 7);
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
            case UNKNOWN -> "";
        };
    }
}
