package org.parley.reading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DatePrecision;
import org.parley.model.text.Span;

/**
 * Dates of publication as people and pages write them: 2025-08-29 (also with time and zone: the day is taken as
 * written), 29.08.2025, 2025/08/29, August 29, 2025, Aug. 29 2025, 29th August 2025, August 2025. A day and month that
 * may stand either way round (03/04/2025) give the year only. Years before 1900 and after 2199 are no dates here.
 */
public final class DateFinder {
    private static final String MONTHS = months();
    private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}./-])(?:"
            + "(?<iso>(?:19|20|21)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?"
            + "|(?<compact>(?:19|20|21)\\d\\d[01]\\d[0-3]\\d)(?:T\\d+Z?)?"
            + "|(?<turned>\\d{1,2}[./-]\\d{1,2}[./-](?:19|20|21)\\d\\d)"
            + "|(?<mdy>(?:" + MONTHS + ")\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20|21)\\d\\d)"
            + "|(?<dmy>\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:of )?(?:" + MONTHS + ")\\.?,?[ -](?:19|20|21)\\d\\d)"
            + "|(?<my>(?:" + MONTHS + ")\\.?,? (?:19|20|21)\\d\\d)"
            + ")(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("(?iu)" + MONTHS);

    /** A date and where it stands in the words that were searched. */
    public record Found(CodedDate date, Span span) {}

    /** The first date in the words. O(n). */
    public Optional<Found> first(String words) {
        Matcher matcher = DATE.matcher(words);
        while (matcher.find()) {
            Optional<CodedDate> date = read(matcher);
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), new Span(matcher.start(), matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** The date that a metadata value holds, {@link CodedDate#UNKNOWN} if none; also a bare year or year and month. */
    public CodedDate value(String value) {
        String words = value.strip();
        if (words.matches("(19|20|21)\\d\\d(-\\d\\d)?(/week)?")) {
            return words.endsWith("/week") || !monthOk(words) ? CodedDate.UNKNOWN : CodedDate.parse(words);
        }
        return first(words).map(Found::date).orElse(CodedDate.UNKNOWN);
    }

    private static boolean monthOk(String words) {
        int month = words.length() == 4 ? 1 : Integer.parseInt(words.substring(5));
        return month >= 1 && month <= 12;
    }

    private static Optional<CodedDate> read(Matcher matcher) {
        String words = matcher.group();
        List<Integer> numbers = numbers(words);
        if (matcher.group("iso") != null) {
            return day(numbers.get(0), numbers.get(1), numbers.get(2));
        } else if (matcher.group("compact") != null) {
            int number = numbers.get(0);
            return day(number / 10_000, number / 100 % 100, number % 100);
        } else if (matcher.group("turned") != null) {
            return turned(words, numbers);
        } else if (matcher.group("mdy") != null) {
            return day(numbers.get(1), month(words), numbers.get(0));
        } else if (matcher.group("dmy") != null) {
            return day(numbers.get(1), month(words), numbers.get(0));
        }
        LocalDate first = LocalDate.of(numbers.get(0), month(words), 1);
        return Optional.of(new CodedDate(first, DatePrecision.MONTH));
    }

    private static Optional<CodedDate> turned(String words, List<Integer> numbers) {
        int one = numbers.get(0);
        int other = numbers.get(1);
        int year = numbers.get(2);
        if (words.contains(".") || one > 12 || one == other) {
            return day(year, other, one);
        } else if (other > 12) {
            return day(year, one, other);
        }
        return Optional.of(new CodedDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR));
    }

    private static Optional<CodedDate> day(int year, int month, int day) {
        try {
            return Optional.of(CodedDate.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            numbers.add(matcher.group().length() > 9 ? 0 : Integer.parseInt(matcher.group()));
        }
        return numbers;
    }

    private static int month(String words) {
        Matcher matcher = WORD.matcher(words);
        String name = matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : "";
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.length() >= 3 && full.startsWith(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static String months() {
        List<String> names = new ArrayList<>();
        for (Month month : Month.values()) {
            names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        for (Month month : Month.values()) {
            names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3));
        }
        names.add(names.indexOf("Sep"), "Sept");
        return String.join("|", names);
    }
}
