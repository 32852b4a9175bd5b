package org.parley.workbench.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV by RFC 4180, lines ended by CR LF. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class Csv {
    private Csv() {}

    /** The table with its header. */
    public static String of(List<String> header, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(line(header));
        rows.forEach(each -> csv.append(line(each)));
        return csv.toString();
    }

    /** One line. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        boolean sign = first == '+' || first == '-';
        return first == '=' || first == '@' || first == '\t' || first == '\r' || (sign && !text.matches("[+-][0-9.]+"));
    }
}
