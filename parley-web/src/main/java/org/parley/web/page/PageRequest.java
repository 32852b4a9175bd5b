package org.parley.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/**
 * What a page was asked for.
 *
 * @param path parts of the address by name
 * @param query parameters by name
 */
public record PageRequest(Map<String, String> path, Map<String, List<String>> query) {
    private static final int MOST_LETTERS = 300;
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    public PageRequest {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
    }

    /** A part of the address. */
    public String part(String name) {
        return path.getOrDefault(name, "");
    }

    /** A parameter without spaces around it; empty if it was not given. */
    public String value(String name) {
        String value = query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
        if (value.length() > MOST_LETTERS) {
            throw ParleyException.withMend(
                    "The parameter (" + name + ") must have at most " + MOST_LETTERS + " letters.",
                    "a shorter question finds more.");
        }
        return value.strip();
    }

    /** A day; the fallback if it was not given. */
    public LocalDate day(String name, LocalDate fallback) {
        String value = value(name);
        if (value.isEmpty()) {
            return fallback;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw wrongDay(name, value);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw wrongDay(name, value);
        }
    }

    private static ParleyException wrongDay(String name, String value) {
        return ParleyException.withMend(
                "The parameter (" + name + ") must be a day, not (" + value + ").", "write it as 2026-02-17.");
    }

    /** A number from 1 up; 1 if it was not given. */
    public int number(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            return 1;
        }
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw ParleyException.withMend(
                    "The parameter (" + name + ") must be a whole number from 1 up, not (" + value + ").",
                    "follow a link of the page instead.");
        }
        return Integer.parseInt(value);
    }
}
