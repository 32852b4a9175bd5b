package org.parley.coding.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.coding.lexicon.DateLexicon;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DatePrecision;

/** What the parts of a matched date mean on the day of publication. */
final class DateResolver {
    private final DateLexicon lexicon;
    private final CodedDate published;
    private final Direction direction;

    DateResolver(DateLexicon lexicon, CodedDate published, Direction direction) {
        this.lexicon = lexicon;
        this.published = published;
        this.direction = direction;
    }

    /** The date, {@link CodedDate#UNKNOWN} if publication is not known well enough; empty if there is no such day. */
    Optional<CodedDate> resolve(Matcher match) {
        try {
            return Optional.of(meaning(new Parts(lexicon, match)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Named groups of a match; 0 and "" where a group is absent. */
    private record Parts(DateLexicon lexicon, Matcher match) {
        boolean has(String kind) {
            return !word(kind).isEmpty();
        }

        String word(String kind) {
            if (!Pattern.compile("\\(\\?<" + kind + ">")
                    .matcher(match.pattern().pattern())
                    .find()) {
                return "";
            }
            String word = match.group(kind);
            return word == null ? "" : word;
        }

        int number(String kind) {
            return Integer.parseInt(word(kind));
        }

        int key(String kind) {
            return Integer.parseInt(lexicon.key(kind, word(kind)));
        }
    }

    private CodedDate meaning(Parts parts) {
        if (parts.has("dd")) {
            return CodedDate.day(LocalDate.of(parts.number("year"), parts.number("mm"), parts.number("dd")));
        }
        if (parts.has("month")) {
            return parts.has("day") || parts.has("ordinal") ? dayOfMonth(parts) : month(parts);
        }
        if (parts.has("season")) {
            return season(parts);
        }
        if (parts.has("year")) {
            return new CodedDate(LocalDate.of(parts.number("year"), 1, 1), DatePrecision.YEAR);
        }
        if (parts.has("dayword")) {
            return exact() ? CodedDate.day(published.first().plusDays(parts.key("dayword"))) : CodedDate.UNKNOWN;
        }
        if (parts.has("weekday")) {
            return exact() ? weekday(parts) : CodedDate.UNKNOWN;
        }
        return shifted(parts);
    }

    private boolean exact() {
        return published.precision() == DatePrecision.DAY;
    }

    private CodedDate dayOfMonth(Parts parts) {
        int day = parts.has("day") ? parts.number("day") : parts.key("ordinal");
        int month = parts.key("month");
        if (parts.has("year")) {
            return CodedDate.day(LocalDate.of(parts.number("year"), month, day));
        }
        if (!published.known()) {
            return CodedDate.UNKNOWN;
        }
        LocalDate today = published.first();
        LocalDate same = LocalDate.of(today.getYear(), month, day);
        if (direction == Direction.PAST) {
            return CodedDate.day(same.isAfter(published.last()) ? same.minusYears(1) : same);
        }
        return CodedDate.day(same.isBefore(today) ? same.plusYears(1) : same);
    }

    private CodedDate month(Parts parts) {
        int month = parts.key("month");
        if (parts.has("year")) {
            return new CodedDate(LocalDate.of(parts.number("year"), month, 1), DatePrecision.MONTH);
        }
        if (!published.known()) {
            return CodedDate.UNKNOWN;
        }
        LocalDate here = published.first().withDayOfMonth(1);
        LocalDate same = LocalDate.of(here.getYear(), month, 1);
        int relative = parts.has("relative") ? parts.key("relative") : direction == Direction.PAST ? -1 : 1;
        boolean strict = parts.has("relative") && relative != 0;
        if (relative < 0 && (same.isAfter(here) || (strict && same.equals(here)))) {
            same = same.minusYears(1);
        } else if (relative > 0 && (same.isBefore(here) || (strict && same.equals(here)))) {
            same = same.plusYears(1);
        }
        return new CodedDate(same, DatePrecision.MONTH);
    }

    /** Seasons have no precision of their own: their year is certain. */
    private CodedDate season(Parts parts) {
        if (parts.has("year")) {
            return new CodedDate(LocalDate.of(parts.number("year"), 1, 1), DatePrecision.YEAR);
        }
        if (!published.known()) {
            return CodedDate.UNKNOWN;
        }
        LocalDate here = published.first();
        LocalDate begin = LocalDate.of(here.getYear(), parts.key("season"), 1);
        boolean back = begin.isAfter(here) && (direction == Direction.PAST || parts.has("relative"));
        return new CodedDate(back ? begin.minusYears(1) : begin, DatePrecision.YEAR);
    }

    private CodedDate weekday(Parts parts) {
        DayOfWeek day = DayOfWeek.of(parts.key("weekday"));
        LocalDate today = published.first();
        boolean week = parts.match().group().toLowerCase(java.util.Locale.ROOT).contains("week");
        if (week) {
            return CodedDate.day(today.plusWeeks(parts.key("relative"))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(day)));
        }
        int relative = parts.has("relative") ? parts.key("relative") : 0;
        boolean past = relative < 0 || (relative == 0 && direction == Direction.PAST);
        if (relative != 0) {
            return CodedDate.day(today.with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
        }
        return CodedDate.day(
                today.with(past ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day)));
    }

    /** "Last week", "four years ago". */
    private CodedDate shifted(Parts parts) {
        if (!published.known()) {
            return CodedDate.UNKNOWN;
        }
        int count = parts.has("count") ? parts.key("count") : parts.has("digits") ? parts.number("digits") : 1;
        int sign = parts.has("shift") ? parts.key("shift") : parts.has("relative") ? parts.key("relative") : 0;
        LocalDate today = published.first();
        long by = (long) count * sign;
        return switch (lexicon.key("unit", parts.word("unit"))) {
            case "day" -> exact() && parts.has("shift") ? CodedDate.day(today.plusDays(by)) : CodedDate.UNKNOWN;
            case "week" -> week(today.plusWeeks(by));
            case "fortnight" -> week(today.plusWeeks(2 * by));
            case "month" -> new CodedDate(today.plusMonths(by), DatePrecision.MONTH);
            case "year" -> new CodedDate(today.plusYears(by), DatePrecision.YEAR);
            default ->
                parts.has("shift") ? new CodedDate(today.plusYears(10 * by), DatePrecision.YEAR) : CodedDate.UNKNOWN;
        };
    }

    private CodedDate week(LocalDate day) {
        return exact()
                ? new CodedDate(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), DatePrecision.WEEK)
                : CodedDate.UNKNOWN;
    }
}
