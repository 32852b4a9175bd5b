package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which a deadline runs out, as a quote names it: a date, a day or month of the coming year, a named day, or a
 * span from the day it was said.
 */
final class DueDay {
    private static final int HALF_YEAR = 182;
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String MONTHS =
            "(january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(?:by|before|until|on) (?:the )?(\\d{1,2}) (?:of )?" + MONTHS + "\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b(?:by|before|until|on) " + MONTHS + " (\\d{1,2})\\b");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:by|before|until) (?:the )?(?:end of |early |late )?" + MONTHS + "|" + MONTHS + " deadline");
    private static final Pattern SPAN = Pattern.compile(
            "\\b(\\d{1,3}|a|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](hour|day|week|month)s?\\b");

    private final Map<String, MonthDay> named;

    DueDay(Map<String, MonthDay> named) {
        this.named = named;
    }

    /** The day that words said on a day name, if they name one. */
    Optional<LocalDate> of(String words, LocalDate said) {
        String text = words.toLowerCase(Locale.ROOT);
        return iso(text)
                .or(() -> dayAndMonth(text, said))
                .or(() -> month(text, said))
                .or(() -> named(text, said))
                .or(() -> span(text, said));
    }

    /** The date or named day that words name, the one nearest to the day they were said: for a deadline already set. */
    Optional<LocalDate> nearest(String words, LocalDate said) {
        String text = words.toLowerCase(Locale.ROOT);
        return iso(text)
                .or(() -> dayAndMonth(text, said.minusDays(HALF_YEAR)))
                .or(() -> month(text, said.minusDays(HALF_YEAR)))
                .or(() -> named(text, said.minusDays(HALF_YEAR)));
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher found = ISO.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(found.group(1)));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayAndMonth(String text, LocalDate said) {
        Matcher first = DAY_MONTH.matcher(text);
        if (first.find()) {
            return next(month(first.group(2)), Integer.parseInt(first.group(1)), said);
        }
        Matcher second = MONTH_DAY.matcher(text);
        return second.find() ? next(month(second.group(1)), Integer.parseInt(second.group(2)), said) : Optional.empty();
    }

    private static Optional<LocalDate> month(String text, LocalDate said) {
        Matcher found = MONTH.matcher(text);
        return found.find()
                ? next(month(found.group(1) == null ? found.group(2) : found.group(1)), 31, said)
                : Optional.empty();
    }

    private Optional<LocalDate> named(String text, LocalDate said) {
        return named.entrySet().stream()
                .filter(each -> text.contains(each.getKey()))
                .findFirst()
                .flatMap(
                        each -> next(each.getValue().getMonth(), each.getValue().getDayOfMonth(), said));
    }

    private static Optional<LocalDate> span(String text, LocalDate said) {
        Matcher found = SPAN.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int count = count(found.group(1));
        return Optional.of(
                switch (found.group(2)) {
                    case "hour" -> said.plusDays(1 + count / 24);
                    case "day" -> said.plusDays(count);
                    case "week" -> said.plusWeeks(count);
                    default -> said.plusMonths(count);
                });
    }

    private static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return word.equals("few") ? 3 : Math.max(1, NUMBERS.indexOf(word));
    }

    private static Month month(String word) {
        return Month.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The first such day on or after the day it was said; a day beyond the month's end is its last. */
    private static Optional<LocalDate> next(Month month, int day, LocalDate said) {
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        LocalDate first = in(said.getYear(), month, day);
        return Optional.of(first.isBefore(said) ? in(said.getYear() + 1, month, day) : first);
    }

    private static LocalDate in(int year, Month month, int day) {
        YearMonth there = YearMonth.of(year, month);
        return there.atDay(Math.min(day, there.lengthOfMonth()));
    }
}
